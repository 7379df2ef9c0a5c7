import { type Locale, locales } from '@detwin/content'
import { pageLanguages } from '#lib/components/head/page-languages.ts'
import { pathOf } from '#lib/paths.ts'
import { provinces } from '../places/provinces.ts'
import { tiedCities } from '../places/tied.ts'
import { lastModified } from '../head/last-modified.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** A page as a sitemap lists it. */
export interface SitemapPage {
  /** Below the language. */
  path: string
  /** ISO 8601, by the log. */
  modified: string | undefined
  /** The languages it is in: those of its hreflang links. */
  offered: readonly Locale[]
}

export const sitemapTypes = ['pages', 'statements', 'news', 'cities', 'agreements', 'groups'] as const
export type SitemapType = (typeof sitemapTypes)[number]

/** Pages that are no record's. */
const standing = [
  '',
  '/cities',
  '/map',
  '/numbers',
  '/act',
  '/statements',
  '/news',
  '/groups',
  '/embeds',
  '/developers'
]

const records = {
  statements: 'statement',
  news: 'news',
  cities: 'city',
  agreements: 'agreement',
  groups: 'group'
} as const

// Of 20,000 agreements, worked out once a snapshot and not for each of their files.
const known = new WeakMap<Snapshot, Map<SitemapType, SitemapPage[]>>()

/** The pages of a type in all languages, in the order in which they were first published. */
function sitemapPages(snapshot: Snapshot, type: SitemapType): SitemapPage[] {
  const held = known.get(snapshot) ?? new Map<SitemapType, SitemapPage[]>()
  known.set(snapshot, held)
  const pages = held.get(type) ?? pagesOf(snapshot, type)
  held.set(type, pages)
  return pages
}

function pagesOf(snapshot: Snapshot, type: SitemapType): SitemapPage[] {
  const interfaceWords = pageLanguages('en').offered
  if (type === 'pages') {
    const areas = [
      ...[...tiedCities(snapshot).byCountry.keys()].map((code) => `/cities/${code.toLowerCase()}`),
      ...[...provinces(snapshot).keys()].map((slug) => `/provinces/${encodeURIComponent(slug)}`)
    ]
    const modified = snapshot.updatedAt ?? undefined
    const lists = [...standing, ...areas].map((path) => ({ path, modified, offered: interfaceWords }))
    return [...lists, ...snapshot.all('page').map((page) => ofRecord(page, pageLanguages('en', page).offered))]
  }
  return snapshot.all(records[type]).map((record) => {
    const isText = record.type === 'statement' || record.type === 'news'
    return ofRecord(record, isText ? pageLanguages('en', record).offered : interfaceWords)
  })

  function ofRecord(record: Parameters<typeof pathOf>[0], offered: readonly Locale[]): SitemapPage {
    return { path: pathOf(record) ?? '', modified: lastModified(snapshot, record), offered }
  }
}

/** So many in one file: 50,000 are allowed, and a file of these is made and kept like any answer. */
const perFile = 1_000

export interface SitemapFile {
  locale: Locale
  type: SitemapType
  /** From 1. */
  number: number
  pages: SitemapPage[]
}

/** Every file of the sitemap: one a language and type, more where a type has very many. */
export const sitemapFiles = (snapshot: Snapshot): SitemapFile[] =>
  locales.flatMap((locale) => sitemapTypes.flatMap((type) => filesOf(snapshot, locale, type)))

export function filesOf(snapshot: Snapshot, locale: Locale, type: SitemapType): SitemapFile[] {
  const pages = sitemapPages(snapshot, type).filter(({ offered }) => offered.includes(locale))
  const count = Math.ceil(pages.length / perFile)
  return Array.from({ length: count }, (_, index) => ({
    locale,
    type,
    number: index + 1,
    pages: pages.slice(index * perFile, (index + 1) * perFile)
  }))
}
