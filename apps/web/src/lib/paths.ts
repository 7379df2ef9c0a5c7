import type { PublicRecord } from '@detwin/content'

/**
 * Where a record is read, below the language: `/cities/se/gothenburg`, ready for an href or a Location header.
 * Null for a record that is only ever a part of other pages.
 */
export function pathOf(record: PublicRecord): string | null {
  switch (record.type) {
    case 'agreement':
      return `/agreements/${record.id}`
    case 'city':
      return `/cities/${record.country.toLowerCase()}/${encodeURIComponent(record.slug)}`
    case 'country':
      return `/cities/${record.code.toLowerCase()}`
    case 'group':
      return `/groups/${encodeURIComponent(record.slug)}`
    case 'news':
      return `/news/${encodeURIComponent(record.slug)}`
    case 'page':
      return `/${encodeURIComponent(record.slug)}`
    case 'site':
      return ''
    case 'statement':
      return `/statements/${encodeURIComponent(record.slug)}`
    case 'media':
    case 'source':
      return null
  }
}

// The folders of routes/[locale=locale]. Standing pages are not told from any other word without the snapshot.
const pages =
  /^\/(act|agreements|changes|cities|data|developers|embeds|feeds|groups|map|news|numbers|provinces|search|statements)(\/|$)/

/**
 * Where an address without a language of ours leads in every one of them: `/fr-CA/cities/ca/quebec`, and
 * `/cities/ca/quebec`, to the page of Quebec; any other to the home page.
 */
export function withoutLanguage(pathname: string): string {
  const path = pathname.replace(/\/$/, '')
  const below = path.replace(/^\/[^/]+/, '')
  return [path, below].find((each) => pages.test(each)) ?? ''
}
