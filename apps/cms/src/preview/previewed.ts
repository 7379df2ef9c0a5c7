import type { RecordType } from '@detwin/content'
import { type PublicCollection, recordTypeOf } from '../publications/record-types.ts'

/** Collections whose records have a page of their own. Images and sources are seen on the pages of others. */
export const previewedCollections: readonly PublicCollection[] = [
  'statements',
  'news',
  'pages',
  'cities',
  'agreements',
  'groups',
  'countries'
]

/** The record type a collection or a global is previewed as; undefined when it has no page. */
export function previewedType(slug: string | undefined): RecordType | undefined {
  if (slug === 'site') return 'site'
  const collection = previewedCollections.find((name) => name === slug)
  return collection && recordTypeOf[collection]
}
