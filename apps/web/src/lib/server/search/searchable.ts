import type { PublicRecord, RecordOf } from '@detwin/content'
import { textOfHtml } from '#lib/components/text/text-of-html.ts'

/** Records with a name or a title of their own. An agreement is found by its two places. */
const searchableTypes = ['city', 'country', 'statement', 'news', 'group', 'page'] as const

export type SearchableType = (typeof searchableTypes)[number]

export type Searchable = RecordOf<SearchableType>

export const isSearchable = (record: PublicRecord): record is Searchable =>
  (searchableTypes as readonly string[]).includes(record.type)

/** Every name of a record, in every language; an address counts as a name (`muenchen`). */
export function namesOf(record: Searchable): string[] {
  const own = Object.values('name' in record ? record.name : record.title)
  const addresses = 'slug' in record ? [record.slug, ...record.formerSlugs] : [record.code]
  const others = record.type === 'city' ? (record.aliases ?? []) : []
  return [...new Set([...own, ...others, ...addresses])]
}

/** What else of a record is searched, in every language. */
export function textsOf(record: Searchable): string[] {
  switch (record.type) {
    case 'city':
      return record.province ? [record.province] : []
    case 'country':
      return []
    case 'group':
      return Object.values(record.description ?? {})
    case 'page':
      return Object.values(record.body).map(textOfHtml)
    case 'statement':
    case 'news':
      return [...Object.values(record.summary ?? {}), ...Object.values(record.body).map(textOfHtml)]
  }
}
