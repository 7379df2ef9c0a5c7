import type { RecordType } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { lastDocument } from './last-publication.ts'

/** Every other address the record was ever public at: the log remembers them. */
export async function formerSlugs(
  req: PayloadRequest,
  type: RecordType,
  id: string,
  slug: string | null
): Promise<string[]> {
  const before = await lastDocument(req, type, id)
  if (!before || !('slug' in before)) return []
  return [...new Set([...before.formerSlugs, before.slug])].filter((former) => former !== slug)
}
