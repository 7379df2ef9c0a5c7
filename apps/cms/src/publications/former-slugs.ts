import type { RecordType } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { addressesOf, withoutRestored } from './merged-addresses.ts'

/**
 * Every other address the record was ever public at, and every address of the records that were merged into it: the log
 * remembers them, also when those records are gone for good.
 */
export async function formerSlugs(
  req: PayloadRequest,
  type: RecordType,
  id: string,
  slug: string | null
): Promise<string[]> {
  const { slugs } = await addressesOf(req, type, id)
  return withoutRestored(
    req,
    type,
    id,
    slugs.filter((former) => former !== slug)
  )
}
