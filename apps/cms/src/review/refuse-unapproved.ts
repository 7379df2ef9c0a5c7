import type { Statement } from '@detwin/content'
import { APIError, type PayloadRequest } from 'payload'
import { label, say } from '../admin/labels.ts'
import { entryOf } from '../publications/entry.ts'
import { findReview } from './find-review.ts'
import type { Review } from './states.ts'
import { reviewHash, wordsOfDocument } from './text-hash.ts'

/**
 * A person publishes a statement's text only when a second person has approved that very text, or when it has been
 * public before. Asked where the log grows, so it holds for every way to publish.
 * @throws APIError 403
 */
export async function refuseUnapproved(req: PayloadRequest, document: Statement): Promise<void> {
  if (!req.user) return
  const hash = reviewHash(wordsOfDocument(document))
  const review = await findReview(req, 'statements', document.id)
  if (await needsApproval(req, document.id, hash, review)) throw new APIError(say(req, notApproved), 403)
}

/** Whether a statement's text, known by its hash, has neither been approved nor been public. */
export const needsApproval = async (
  req: PayloadRequest,
  id: string,
  hash: string,
  review: Review | undefined
): Promise<boolean> => review?.approvedHash !== hash && !(await wasPublic(req, id, hash))

async function wasPublic(req: PayloadRequest, id: string, hash: string): Promise<boolean> {
  const { docs } = await req.payload.db.find({
    collection: 'publications',
    where: { recordType: { equals: 'statement' }, recordId: { equals: id }, op: { equals: 'put' } },
    sort: '-revision',
    pagination: false,
    req
  })
  return docs.some((row) => {
    const entry = entryOf(row)
    return (
      entry.op === 'put' && entry.document.type === 'statement' && reviewHash(wordsOfDocument(entry.document)) === hash
    )
  })
}

const notApproved = label(
  'A second person has to approve the text of a statement before it is published. Save it as a draft and submit it for review; somebody who may publish it, and has not written it, approves it.',
  '聲明的文字須由第二人批准才能發布。請儲存為草稿並提交審閱，由另一位有權發布、且非撰寫者的人批准。'
)
