import type { CollectionSlug, PayloadRequest } from 'payload'
import { kindOf } from './kind-of.ts'
import type { Right } from './matrix.ts'
import { reachOf } from './person.ts'

/** Whether the person of the request has the right to this record of a collection. Nobody without a person. */
export async function reaches(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  right: Right
): Promise<boolean> {
  const reach = reachOf(kindOf(req, collection), right, req)
  if (typeof reach === 'boolean') return reach
  const where = { and: [{ id: { equals: id } }, reach] }
  return (await req.payload.db.count({ collection, where, req })).totalDocs > 0
}
