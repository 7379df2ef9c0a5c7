import {
  type Agreement,
  type City,
  formatDate,
  type Locale,
  type PartialDate,
  precisionOf,
  statusOf
} from '@detwin/content'
import { briefOf, notInForce } from '#lib/components/agreement/agreement-view.ts'
import { chinaSide, citySide } from '#lib/components/agreement/china-side.ts'
import { standsIn, withCertainty } from '#lib/components/agreement/stands-in.ts'
import { filled } from '#lib/messages/filled.ts'
import type { Words } from '#lib/messages/words.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

/** One sentence a letter can quote, and where it is published. */
export interface Fact {
  id: string
  text: string
  /** What a letter takes over: the sentence and its source. */
  lines: string
  source: { url: string; title: string; locale: Locale }
}

interface Telling {
  snapshot: Snapshot
  /** Those of the letter's language. */
  words: Words
  /** Where the city's page and the list of its country are. */
  pages: { city: string; country: string; title: string }
}

/** What is known of a city, as sentences in the language of the letter, each with its first public source. */
export function factsOf(city: City, { snapshot, words, pages }: Telling): Fact[] {
  const agreements = snapshot.agreementsOf(city)
  const facts = agreements.flatMap((agreement) => factsOfAgreement(agreement, snapshot, words))
  const others = overInCountry(city, snapshot)
  const all =
    others > 0
      ? [
          ...facts,
          { id: 'others', text: words.letter.forCouncil.facts.others(others), sources: [], page: pages.country }
        ]
      : facts
  return all.map(({ id, text, sources, page }) => {
    const [source] = snapshot.list('source', sources)
    const from = source
      ? { url: source.archiveUrl ?? source.url, title: source.publisher ?? source.title, locale: source.sourceLocale }
      : { url: page ?? pages.city, title: pages.title, locale: words.locale }
    return { id, text, lines: `${text}\n${filled(words.letter.forCouncil.from, { url: from.url })}`, source: from }
  })
}

interface Told {
  id: string
  text: string
  sources: readonly string[]
  page?: string
}

/** What is known of one agreement; first where it stands now. */
function factsOfAgreement(agreement: Agreement, snapshot: Snapshot, words: Words): Told[] {
  const { facts } = words.letter.forCouncil
  const brief = briefOf(agreement, snapshot, words.locale)
  const date = (value: PartialDate): string => formatDate(value, words.locale)
  const when = (value: PartialDate): string => words.text.when(date(value), precisionOf(value))
  const tell = (phrase: string, more: Record<string, string> = {}): string =>
    filled(phrase, { city: citySide(brief, words).text, china: chinaSide(brief, words).text, ...more })

  const { id } = agreement
  const counted = agreement.events.filter(({ correction }) => !correction)
  const { decidedBy } = statusOf(agreement.events)
  const first: Told = {
    id: `stands-${id}`,
    text: standsIn(brief, words),
    sources: counted.find((event) => event.id === decidedBy)?.sources ?? agreement.listedBy
  }
  const papers = agreement.instruments.flatMap(({ id: paper, kind, signedOn, expiresOn, sources }): Told[] => {
    if (!signedOn) return []
    const values = {
      paper: words.record.instrument[kind],
      when: when(signedOn),
      until: expiresOn ? date(expiresOn) : ''
    }
    return [{ id: `paper-${id}-${paper}`, text: tell(expiresOn ? facts.paperUntil : facts.paper, values), sources }]
  })
  const events = counted.flatMap(({ id: event, kind, date: day, certainty, sources }): Told[] => {
    if (!day || kind === 'signed' || event === decidedBy) return []
    const text = tell(facts.event, { event: lowered(words.record.event[kind], words), when: when(day) })
    return [{ id: `event-${id}-${event}`, text: withCertainty(text, certainty, words), sources }]
  })
  return [first, ...papers, ...events]
}

/** Inside a sentence a word is not capitalised; German nouns are no events. */
const lowered = (word: string, words: Words): string => word.charAt(0).toLocaleLowerCase(words.locale) + word.slice(1)

/** How many agreements of a country are over, counted once a snapshot. */
const overByCountry = new WeakMap<Snapshot, Map<string, number>>()

function countsOf(snapshot: Snapshot): Map<string, number> {
  const known = overByCountry.get(snapshot)
  if (known) return known
  const counts = new Map<string, number>()
  for (const { city, status } of snapshot.all('agreement')) {
    const country = notInForce.includes(status) && snapshot.get('city', city)?.country
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  overByCountry.set(snapshot, counts)
  return counts
}

/** Agreements of other places in the country that are over. */
const overInCountry = (city: City, snapshot: Snapshot): number =>
  (countsOf(snapshot).get(city.country) ?? 0) -
  snapshot.agreementsOf(city).filter(({ status }) => notInForce.includes(status)).length
