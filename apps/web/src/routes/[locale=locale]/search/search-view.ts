import type { Locale } from '@detwin/content'
import { type HitView, hitViews } from '#lib/components/search/hit-view.ts'
import { plainIn, type Shown } from '#lib/components/text/shown.ts'
import { type Asked, askedIn } from '#lib/server/search/asked.ts'
import { find, findNearest, type Found, type Hit } from '#lib/server/search/find.ts'
import type { SearchIndex } from '#lib/server/search/search-index.ts'
import { termsOf } from '#lib/server/search/tokens.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

/** What is found, in the order in which a page shows it. */
export const kinds = ['city', 'agreement', 'country', 'statement', 'news', 'group', 'page'] as const

export type Kind = (typeof kinds)[number]

export interface Section {
  kind: Kind
  total: number
  hits: HitView[]
}

export interface SearchView {
  asked: Asked
  /** The question in the language it seems to be in. */
  question: Shown
  /** The only kind that is shown, a page at a time. */
  kind: Kind | null
  page: number
  pages: number
  /** Over all kinds. */
  total: number
  sections: Section[]
  /** Nothing is written exactly so: these are spelt nearly so. */
  similar: boolean
  /** When nothing was found: the nearest names. */
  near: HitView[]
  unknown: { filter: 'kind' | 'page'; value: string }[]
}

/** Of each kind on the page of all kinds; agreements are many, and stand under their cities. */
const few = 8
const many = 50
const nearest = 6

export function searchView(
  index: SearchIndex,
  snapshot: Snapshot,
  locale: Locale,
  search: URLSearchParams
): SearchView {
  const asked = askedIn(search)
  const nothing = asked.problem === 'empty' || asked.problem === 'signs'
  const found = nothing ? undefined : find(index, snapshot, asked.text)
  const view = hitViews(snapshot, locale, termsOf(asked.text))
  const wanted = search.get('kind')?.trim() ?? ''
  const kind = kinds.find((each) => each === wanted) ?? null
  const pages = Math.max(1, Math.ceil((kind && found ? found.hits[kind].length : 0) / many))
  const askedPage = search.get('page')?.trim() ?? ''
  const page = kind && /^[1-9]\d{0,5}$/.test(askedPage) && Number(askedPage) <= pages ? Number(askedPage) : 1
  const shown = (hits: readonly Hit[]) =>
    (kind ? hits.slice((page - 1) * many, page * many) : hits.slice(0, few)).map(view)
  return {
    asked,
    question: plainIn(asked.text, seemsIn(asked.text, locale)),
    kind,
    page,
    pages,
    total: found?.total ?? 0,
    sections: found ? sectionsOf(found, kind, shown) : [],
    similar: found?.similar ?? false,
    near: found?.total === 0 ? findNearest(index, asked.text, nearest).map(view) : [],
    unknown: [
      ...(wanted && !kind ? [{ filter: 'kind' as const, value: wanted.slice(0, 40) }] : []),
      ...(askedPage && String(page) !== askedPage ? [{ filter: 'page' as const, value: askedPage.slice(0, 40) }] : [])
    ]
  }
}

const sectionsOf = ({ hits }: Found, only: Kind | null, shown: (hits: readonly Hit[]) => HitView[]): Section[] =>
  kinds
    .filter((kind) => hits[kind].length > 0 && (!only || kind === only))
    .map((kind) => ({ kind, total: hits[kind].length, hits: shown(hits[kind]) }))

/** Chinese characters ask for a Chinese or Japanese face and voice; of other letters nobody can tell. */
const seemsIn = (text: string, locale: Locale): Locale =>
  /\p{Script=Han}/u.test(text) && !/^(zh|ja)/.test(locale) ? 'zh-Hant' : locale
