import type { PayloadRequest } from 'payload'
import { type ReviewedCollection, reviewedCollections, viewReview } from './decide.ts'

export interface Waiting {
  collection: ReviewedCollection
  id: string
  title: string
  /** Pen name of who submitted it, and when. */
  by: string
  at: string
  /** Whether the person who asks may approve it. */
  mayApprove: boolean
}

/** The texts that wait for review, oldest first; for the board. */
export async function waitingForReview(req: PayloadRequest, { limit = 20 } = {}): Promise<Waiting[]> {
  const waiting: Waiting[] = []
  for (const collection of reviewedCollections) {
    const { docs } = await req.payload.find({
      collection,
      draft: true,
      where: { review: { equals: 'submitted' } },
      sort: 'updatedAt',
      limit,
      depth: 0,
      select: {},
      overrideAccess: false,
      req
    })
    for (const doc of docs) {
      const { id } = doc
      const { title, thread, may, isPublic } = await viewReview(req, collection, id)
      // Published without waiting for an answer.
      if (isPublic) continue
      const last = thread.findLast(({ action }) => action === 'submit')
      waiting.push({ collection, id, title, by: last?.person ?? '', at: last?.at ?? '', mayApprove: may.approve })
    }
  }
  return waiting.toSorted((a, b) => a.at.localeCompare(b.at)).slice(0, limit)
}
