import type { RecordType } from '@detwin/content'

/** Which public record a collection becomes. The global `site` becomes the record of that name. */
export const recordTypeOf = {
  agreements: 'agreement',
  cities: 'city',
  countries: 'country',
  groups: 'group',
  media: 'media',
  news: 'news',
  pages: 'page',
  sources: 'source',
  statements: 'statement'
} as const satisfies Record<string, RecordType>

export type PublicCollection = keyof typeof recordTypeOf

const isPublicCollection = (slug: string): slug is PublicCollection => slug in recordTypeOf

/** @throws when the collection has no public record */
export function publicCollection(slug: string): PublicCollection {
  if (!isPublicCollection(slug)) throw new Error(`The collection ${slug} has no public record.`)
  return slug
}

/** @throws when the collection has no public record */
export const publicType = (slug: string): RecordType => recordTypeOf[publicCollection(slug)]

/** @throws for `site`, which is a global */
export function collectionOf(type: RecordType): PublicCollection {
  const found = Object.entries(recordTypeOf).find(([, value]) => value === type)
  return publicCollection(found?.[0] ?? type)
}
