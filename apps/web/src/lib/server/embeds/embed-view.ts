import { type City, type Locale, type Statement, statuses } from '@detwin/content'
import { type AgreementBrief, briefOf } from '#lib/components/agreement/agreement-view.ts'
import { countryNames, nameOf, placeOf } from '#lib/components/place/place.ts'
import { plainIn, type Shown, shownIn } from '#lib/components/text/shown.ts'
import { words } from '#lib/messages/words.ts'
import { pathOf } from '#lib/paths.ts'
import { decoded } from '#lib/record-of-path.ts'
import { recordNumbers } from '../cards/record-numbers.ts'
import { agreementsIn, type Tally, tallyOf, tiedCities } from '../places/tied.ts'
import { signersOf } from '../signers.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { withdrawnRecord, type WithdrawnRecord } from '../withdrawn-record.ts'

interface Around {
  /** Of the document, and of the frame where it is embedded. */
  title: string
  /** The page it stands for, below the language. */
  path: string
  licence: 'data' | 'texts'
}

export interface CityEmbedView extends Around {
  kind: 'city'
  name: Shown
  country: Shown
  inChina: boolean
  /** Empty for a city in China, which may have dozens. */
  agreements: AgreementBrief[]
  tally: Tally
}

export interface CountryEmbedView extends Around {
  kind: 'country'
  name: Shown
  tally: Tally
  cities: { name: Shown; path: string; tally: Tally }[]
  /** How many cities are not listed here. */
  more: number
}

export interface StatementEmbedView extends Around {
  kind: 'statement'
  name: Shown
  summary: Shown | undefined
  date: string
  signed: number
}

export interface CounterEmbedView extends Around {
  kind: 'counter'
  tally: Tally
  agreements: number
  countries: number
}

export type EmbedView = CityEmbedView | CountryEmbedView | StatementEmbedView | CounterEmbedView

/** The path of a frame that has another one now. */
export interface Moved {
  moved: string
}

/** What a frame shows, by its path below `/embed/{locale}`; undefined where there is nothing. */
export function embedAt(snapshot: Snapshot, locale: Locale, path: string): EmbedView | Moved | undefined {
  const [, noun = '', first = '', second, ...rest] = path.split('/').map(decoded)
  if (rest.length > 0) return undefined
  if (noun === 'cities' && second) return cityAt(snapshot, locale, first, second)
  if (second !== undefined) return undefined
  if (noun === 'statements' && first) {
    const found = snapshot.bySlug('statement', first)
    return found?.moved ? { moved: pathOf(found.record) ?? '' } : found && statement(found.record, snapshot, locale)
  }
  if (noun === 'countries' && first) return country(snapshot, locale, first)
  if (first) return undefined
  if (noun === 'counter') return counter(snapshot, locale)
  const newest = noun === 'statement' ? newestStatement(snapshot) : undefined
  return newest && statement(newest, snapshot, locale)
}

/** What was at the path of a frame until it was withdrawn. */
export function withdrawnAt(snapshot: Snapshot, path: string): WithdrawnRecord | undefined {
  const [, noun = '', ...words] = path.split('/').map(decoded)
  const type = noun === 'cities' ? 'city' : noun === 'statements' ? 'statement' : undefined
  return type && withdrawnRecord(snapshot, type, words.at(-1) ?? '')
}

function cityAt(snapshot: Snapshot, locale: Locale, code: string, slug: string): EmbedView | Moved | undefined {
  const found = snapshot.bySlug('city', slug)
  if (!found) return undefined
  const path = pathOf(found.record) ?? ''
  return found.moved || code !== found.record.country.toLowerCase()
    ? { moved: path }
    : city(found.record, path, snapshot, locale)
}

function city(record: City, path: string, snapshot: Snapshot, locale: Locale): CityEmbedView {
  const name = nameOf(record, locale)
  const agreements = snapshot.agreementsOf(record)
  const inChina = record.country === 'CN'
  return {
    kind: 'city',
    title: name.text,
    path,
    licence: 'data',
    name,
    country: countryNames(snapshot, locale)(record.country),
    inChina,
    agreements: inChina ? [] : agreements.map((agreement) => briefOf(agreement, snapshot, locale)).sort(bySince),
    tally: tallyOf(agreements)
  }
}

const bySince = (a: AgreementBrief, b: AgreementBrief): number => ((a.since ?? '') < (b.since ?? '') ? 1 : -1)

/** As many as a reader scrolls through; the rest is on the page. */
const mostCities = 60

function country(snapshot: Snapshot, locale: Locale, lower: string): EmbedView | Moved | undefined {
  const code = lower.toUpperCase()
  const tied = tiedCities(snapshot).byCountry.get(code)
  if (!tied) return undefined
  if (lower !== code.toLowerCase()) return { moved: `/countries/${code.toLowerCase()}` }
  const name = countryNames(snapshot, locale)(code)
  const { compare } = new Intl.Collator(locale)
  const cities = tied
    .map((each) => ({ ...placeOf(each.city, locale), tally: each.tally }))
    .sort((a, b) => Number(isOpen(a.tally)) - Number(isOpen(b.tally)) || compare(a.name.text, b.name.text))
  return {
    kind: 'country',
    title: name.text,
    path: `/cities/${lower}`,
    licence: 'data',
    name,
    tally: tallyOf(agreementsIn(snapshot, code)),
    cities: cities.slice(0, mostCities),
    more: Math.max(0, cities.length - mostCities)
  }
}

/** Only listed somewhere: what is known stands before it. */
const isOpen = (tally: Tally): boolean => tally.every(({ status }) => status === 'unverified')

const newestStatement = (snapshot: Snapshot): Statement | undefined =>
  snapshot
    .all('statement')
    .reduce<Statement | undefined>((newest, each) => (newest && newest.date >= each.date ? newest : each), undefined)

function statement(record: Statement, snapshot: Snapshot, locale: Locale): StatementEmbedView {
  const name = shownIn(record.title, record, locale) ?? plainIn(record.slug, locale)
  return {
    kind: 'statement',
    title: name.text,
    path: pathOf(record) ?? '',
    licence: 'texts',
    name,
    summary: shownIn(record.summary, record, locale),
    date: record.date,
    signed: signersOf(record, snapshot).length
  }
}

function counter(snapshot: Snapshot, locale: Locale): CounterEmbedView {
  const { agreements, countries } = recordNumbers(snapshot)
  return {
    kind: 'counter',
    title: words(locale).embeds.agreements,
    path: '/numbers',
    licence: 'data',
    tally: tallyOf(snapshot.all('agreement'), ['ended', ...statuses.filter((status) => status !== 'ended')]),
    agreements,
    countries
  }
}
