import type { PayloadRequest } from 'payload'
import { type Review, review } from './states.ts'

const keyOf = (collection: string, id: string): string => `${collection}/${id}`

export async function findReview(req: PayloadRequest, collection: string, id: string): Promise<Review | undefined> {
  const where = { record: { equals: keyOf(collection, id) } }
  const found = await req.payload.db.findOne({ collection: 'reviews', where, req })
  return found ? review.parse(found) : undefined
}

/** Writes the review of a record, in the transaction of the request. */
export async function saveReview(
  req: PayloadRequest,
  collection: string,
  id: string,
  found: Review | undefined,
  changes: Partial<Omit<Review, 'id'>>
): Promise<void> {
  if (found) await req.payload.db.updateOne({ collection: 'reviews', id: found.id, data: changes, req })
  else await req.payload.db.create({ collection: 'reviews', data: { record: keyOf(collection, id), ...changes }, req })
}
