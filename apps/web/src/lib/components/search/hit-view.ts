import { type City, type Locale, locales, type LocalizedText } from '@detwin/content'
import { pathOf } from '#lib/paths.ts'
import type { Hit } from '#lib/server/search/find.ts'
import { marksIn, snippetOf } from '#lib/server/search/marks.ts'
import type { Searchable } from '#lib/server/search/searchable.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { type AgreementBrief, briefOf } from '../agreement/agreement-view.ts'
import { countryNames, type Place, placeOf } from '../place/place.ts'
import { type StatusCount, statusesOf } from '../status/statuses-of.ts'
import { plainIn, type Shown, shownIn, stateShown } from '../text/shown.ts'
import { textOfHtml } from '../text/text-of-html.ts'

/** A found record as a row shows it. */
export type HitView =
  | { kind: 'agreement'; id: string; agreement: AgreementBrief }
  | {
      kind: 'city'
      id: string
      path: string
      name: Shown
      /** The name by which it was found, when that is not the one it is shown by. */
      also: Shown | undefined
      country: Shown
      /** When it was found by it, and by no name. */
      province: Shown | undefined
      statuses: StatusCount[]
    }
  | {
      kind: 'country' | 'statement' | 'news' | 'group' | 'page'
      id: string
      path: string
      name: Shown
      date: string | undefined
      /** Where the words stand in its text. */
      snippet: Shown | undefined
    }

/** Draws hits for one reader and one question. */
export function hitViews(snapshot: Snapshot, locale: Locale, typed: readonly string[]): (hit: Hit) => HitView {
  const countryName = countryNames(snapshot, locale)

  const marked = (shown: Shown, { terms }: Hit): Shown => ({ ...shown, marks: marksIn(shown.text, terms, typed) })

  /** Of the city's other names one with a marked word, best in the reader's own letters. */
  const otherName = (city: City, shown: Shown, hit: Hit): Shown | undefined => {
    if (isMarked(shown)) return undefined
    const found = otherNamesOf(city)
      .map((name) => marked(name, hit))
      .filter(isMarked)
    return found.find((name) => scriptOf(name.locale) === scriptOf(locale)) ?? found[0]
  }

  const place = (given: Place | null, hit: Hit): Place | null => given && { ...given, name: marked(given.name, hit) }

  const snippet = (record: Exclude<Searchable, City>, hit: Hit): Shown | undefined => {
    const texts: LocalizedText[] = textsBelow(record)
    const own = [locale, record.sourceLocale, ...locales]
    for (const tag of own)
      for (const text of texts) {
        const cut = text[tag] && snippetOf(textOfHtml(text[tag]), hit.terms, typed)
        if (cut) return { ...plainIn(cut.text, tag), marks: cut.marks, state: stateShown(record.translations[tag]) }
      }
    return undefined
  }

  return (hit) => {
    const { record } = hit
    if (record.type === 'agreement') {
      const brief = briefOf(record, snapshot, locale)
      const agreement = { ...brief, city: place(brief.city, hit), china: place(brief.china, hit) }
      return { kind: 'agreement', id: record.id, agreement }
    }
    const path = pathOf(record) ?? ''
    if (record.type === 'city') {
      const name = marked(placeOf(record, locale).name, hit)
      const also = otherName(record, name, hit)
      const country = countryName(record.country)
      const province = record.province ? marked(plainIn(record.province, 'en'), hit) : undefined
      return {
        kind: 'city',
        id: record.id,
        path,
        name,
        also,
        country,
        province: also || isMarked(name) || !province || !isMarked(province) ? undefined : province,
        statuses: statusesOf(record, snapshot)
      }
    }
    const names = 'name' in record ? record.name : record.title
    const name = marked(shownIn(names, record, locale) ?? plainIn(record.id, locale), hit)
    const date = 'date' in record ? record.date : undefined
    return { kind: record.type, id: record.id, path, name, date, snippet: snippet(record, hit) }
  }
}

const textsBelow = (record: Exclude<Searchable, City>): LocalizedText[] => {
  switch (record.type) {
    case 'country':
      return []
    case 'group':
      return record.description ? [record.description] : []
    case 'page':
      return [record.body]
    case 'statement':
    case 'news':
      return record.summary ? [record.summary, record.body] : [record.body]
  }
}

/** Names of languages first; those that only the search knows are in no stated language. */
const otherNamesOf = ({ name, aliases = [], sourceLocale }: City): Shown[] => [
  ...locales.flatMap((tag) => (name[tag] ? [plainIn(name[tag], tag)] : [])),
  ...aliases.map((alias) => plainIn(alias, /\p{Script=Han}/u.test(alias) ? 'zh-Hant' : sourceLocale))
]

const isMarked = ({ marks = [] }: Shown): boolean => marks.length > 0

const scriptOf = (tag: Locale): string | undefined => new Intl.Locale(tag).maximize().script
