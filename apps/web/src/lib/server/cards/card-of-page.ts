import { type City, formatDate, type Locale, type PublicRecord } from '@detwin/content'
import { type AgreementBrief, briefOf } from '#lib/components/agreement/agreement-view.ts'
import { standsIn } from '#lib/components/agreement/stands-in.ts'
import { countryNames, nameOf } from '#lib/components/place/place.ts'
import { excerptOf, plainIn, shownIn } from '#lib/components/text/shown.ts'
import { filled } from '#lib/messages/filled.ts'
import { type Words, words } from '#lib/messages/words.ts'
import { recordOfPath } from '#lib/record-of-path.ts'
import { crumbsOf } from '../head/crumbs.ts'
import { lastModified } from '../head/last-modified.ts'
import { tallyOf } from '../places/tied.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { areaCard, countsOf } from './area-card.ts'
import type { CardView, Said } from './card-view.ts'
import { recordNumbers } from './record-numbers.ts'

const lists = {
  '/statements': 'statements',
  '/news': 'news',
  '/cities': 'cities',
  '/groups': 'groups',
  '/numbers': 'numbers',
  '/data': 'data',
  '/map': 'map',
  '/act': 'act'
} as const

/** What the card of a page says; undefined for an address that is no page of a record nor one of the lists. */
export function cardOfPage(snapshot: Snapshot, locale: Locale, path: string, host: string): CardView | undefined {
  const said = words(locale)
  const record = recordOfPath(snapshot, path)
  const plain: CardView = {
    locale,
    site:
      (snapshot.site && shownIn(snapshot.site.name, snapshot.site, locale)) ??
      plainIn(said.frame.defaultName, said.locale),
    kicker: null,
    title: plainIn(said.home.question, said.locale),
    status: null,
    sentence: null,
    counts: [],
    date: null,
    host
  }
  const page = { snapshot, locale, path, said, plain }
  if (path === '') return home(page)
  if (path in lists) {
    const { title, description } = said[lists[path as keyof typeof lists]] // just tested
    return { ...plain, title: plainIn(title, said.locale), sentence: plainIn(description, said.locale) }
  }
  const area = areaCard(snapshot, locale, path)
  if (area) return { ...plain, ...area, date: snapshot.updatedAt ? dated(snapshot.updatedAt.slice(0, 10), said) : null }
  return record && ofRecord(record, page)
}

interface Page {
  snapshot: Snapshot
  locale: Locale
  path: string
  said: Words
  plain: CardView
}

function ofRecord(record: PublicRecord, page: Page): CardView | undefined {
  const { snapshot, locale, said, plain } = page
  const own = (text: string): Said => plainIn(text, said.locale)
  switch (record.type) {
    case 'city':
      return ofCity(record, page)
    case 'agreement': {
      const brief = briefOf(record, snapshot, locale)
      const title = crumbsOf({ ...page, record }).at(-1)?.name ?? ''
      return {
        ...plain,
        kicker: own(said.agreement.between),
        title: own(title),
        ...standing(brief, said),
        date: asOf(record, page)
      }
    }
    case 'statement':
    case 'news': {
      const kind = record.type === 'news' ? said.news.title : said.statements.title
      const title = shownIn(record.title, record, locale) ?? plainIn(record.slug, locale)
      const sentence = shownIn(record.summary, record, locale) ?? null
      return { ...plain, kicker: own(`${kind} · ${formatDate(record.date, said.locale)}`), title, sentence }
    }
    case 'page': {
      const body = shownIn(record.body, record, locale)
      const sentence = body ? { ...body, text: excerptOf(body.text) } : null
      return { ...plain, title: shownIn(record.title, record, locale) ?? plainIn(record.slug, locale), sentence }
    }
    case 'group': {
      const sentence = shownIn(record.description, record, locale) ?? null
      return { ...plain, kicker: own(said.groups.title), title: nameOf(record, locale), sentence }
    }
    default:
      return undefined
  }
}

function home({ snapshot, said, plain }: Page): CardView {
  const { agreements, countries, over } = recordNumbers(snapshot)
  const count = (n: number, what: string): CardView['counts'][number] => ({
    status: null,
    figure: new Intl.NumberFormat(said.locale).format(n),
    what: plainIn(what, said.locale)
  })
  const counts = [count(agreements, said.home.onRecord(agreements, countries)), count(over, said.home.over(over))]
  const day = snapshot.updatedAt?.slice(0, 10)
  return { ...plain, counts: agreements > 0 ? counts : [], date: day ? dated(day, said) : null }
}

function ofCity(city: City, page: Page): CardView {
  const { snapshot, locale, said, plain } = page
  const briefs = snapshot.agreementsOf(city).map((agreement) => briefOf(agreement, snapshot, locale))
  const country = countryNames(snapshot, locale)(city.country)
  const name = nameOf(city, locale)
  const base = {
    ...plain,
    kicker: { text: `${country.text} · ${said.city.kind[city.kind]}`, locale: said.locale },
    title: name,
    date: asOf(city, page)
  }
  const [only] = briefs
  if (briefs.length === 1 && only && city.country !== 'CN') return { ...base, ...standing(only, said) }
  const sentence =
    briefs.length === 0
      ? said.city.none
      : city.country === 'CN'
        ? said.city.severalChina(briefs.length)
        : said.city.several(briefs.length)
  return {
    ...base,
    sentence: plainIn(filled(sentence, { city: name.text }), said.locale),
    counts: countsOf(tallyOf(snapshot.agreementsOf(city)), locale)
  }
}

const standing = (brief: AgreementBrief, said: Words): Pick<CardView, 'status' | 'sentence'> => ({
  status: brief.status,
  sentence: plainIn(standsIn(brief, said), said.locale)
})

const asOf = (record: PublicRecord, { snapshot, said }: Page): Said | null => {
  const at = lastModified(snapshot, record)
  return at ? dated(at.slice(0, 10), said) : null
}

const dated = (day: string, said: Words): Said =>
  plainIn(filled(said.machines.card.asOf, { date: formatDate(day, said.locale) }), said.locale)
