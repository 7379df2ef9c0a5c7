import { APIError, type PayloadRequest } from 'payload'
import { reaches } from '../access/reaches.ts'
import { label, say } from '../admin/labels.ts'
import { record as putOnRecord } from '../audit/record.ts'
import { findReview, saveReview } from './find-review.ts'
import { latestText, latestVersion } from './latest-text.ts'
import { needsApproval } from './refuse-unapproved.ts'
import { type Remark, type ReviewAction, type ReviewState, stateOf } from './states.ts'
import { reviewHash } from './text-hash.ts'

export type ReviewedCollection = 'statements' | 'news' | 'pages'

export const reviewedCollections: readonly ReviewedCollection[] = ['statements', 'news', 'pages']

/** The review of a record as the form shows it. */
export interface ReviewView {
  title: string
  state: ReviewState
  /** Of the text that a decision would be about. */
  hash: string
  thread: Remark[]
  may: Record<ReviewAction, boolean>
  /** Whether the person wrote or submitted this text, and so does not approve it. */
  isOwnWork: boolean
  isPublic: boolean
  /** Whether a person who published this text now would be refused. */
  needsApproval: boolean
}

export async function viewReview(req: PayloadRequest, collection: ReviewedCollection, id: string): Promise<ReviewView> {
  const latest = await latestText(req, collection, id)
  const found = await findReview(req, collection, id)
  const hash = reviewHash(latest.words)
  const state = stateOf(found, hash)
  const submits = await reaches(req, collection, id, 'submit')
  const publishes = await reaches(req, collection, id, 'publish')
  const isOwnWork = Boolean(req.user) && (latest.textBy === req.user?.id || found?.submittedBy === req.user?.id)
  const waits = state === 'submitted' && latest.isDraft
  return {
    title: latest.title,
    state,
    hash,
    thread: found?.thread ?? [],
    may: {
      submit: submits && latest.isDraft && (state === 'written' || state === 'sent-back'),
      approve: publishes && waits && !isOwnWork,
      'send-back': publishes && waits,
      comment: submits || publishes
    },
    isOwnWork,
    isPublic: !latest.isDraft,
    needsApproval: collection === 'statements' && (await needsApproval(req, id, hash, found))
  }
}

export interface Decision {
  action: ReviewAction
  comment: string
  /** Of the text the person has seen. */
  hash?: string | undefined
}

/**
 * Submits, approves or sends back a text, or only says something about it; in the request's transaction.
 * @throws APIError 403, 409 with what to do
 */
export async function decide(
  req: PayloadRequest,
  collection: ReviewedCollection,
  id: string,
  { action, comment, hash }: Decision
): Promise<void> {
  const view = await viewReview(req, collection, id)
  if (hash && hash !== view.hash) throw new APIError(say(req, textChanged), 409)
  if (!req.user || !view.may[action]) throw new APIError(say(req, whyNot(action, view)), 403)
  if (action === 'send-back' && !comment) throw new APIError(say(req, sayWhy), 400)
  if (action === 'comment' && !comment) throw new APIError(say(req, saySomething), 400)

  const found = await findReview(req, collection, id)
  const remark: Remark = { at: new Date().toISOString(), person: req.user.penName, action, words: comment }
  await saveReview(req, collection, id, found, {
    thread: [...(found?.thread ?? []), remark],
    ...(action === 'submit' && { state: 'submitted', stateHash: view.hash, submittedBy: req.user.id }),
    ...(action === 'approve' && { state: 'approved', stateHash: view.hash, approvedHash: view.hash }),
    ...(action === 'send-back' && { state: 'sent-back', stateHash: view.hash })
  })
  if (action === 'comment') return
  await putOnRecord(req, action, { subject: { type: collection, id, title: view.title } })
  await showInList(req, collection, id)
}

/**
 * Writes the state beside the text, so that the list filters by it. It is no save of the text: no new version, and no form
 * that is open now becomes an old one.
 */
async function showInList(req: PayloadRequest, collection: ReviewedCollection, id: string): Promise<void> {
  const { state } = await viewReview(req, collection, id)
  const latest = await latestVersion(req, collection, id)
  if (!latest || latest.version._status === 'published') return
  const { id: versionId, ...versionData } = latest
  await req.payload.db.updateVersion({
    collection,
    id: versionId,
    versionData: { ...versionData, version: { ...latest.version, review: state } },
    returning: false,
    req
  })
}

function whyNot(action: ReviewAction, { state, isOwnWork, isPublic }: ReviewView) {
  if (action === 'submit')
    return isPublic ? alreadyPublic : state === 'written' || state === 'sent-back' ? notYours : already
  if (action === 'approve' && isOwnWork && state === 'submitted') return ownWork
  if (action === 'comment') return notYours
  if (isPublic) return alreadyPublic
  return state === 'submitted' ? notPublisher : notSubmitted
}

const textChanged = label(
  'Somebody changed the text meanwhile. Load the page again and read the new text first.',
  '文字剛被更改。請重新載入頁面並先閱讀新文字。'
)
const sayWhy = label('Write what should change before you send the text back.', '退回前請寫明需要修改的地方。')
const saySomething = label('Write a comment first.', '請先填寫意見。')
const notYours = label('Only people of its groups who write may do this.', '只有相關團體的撰寫者可以這樣做。')
const already = label('This text is already submitted or approved.', '這段文字已提交或已批准。')
const alreadyPublic = label('This text is public already; there is nothing to review.', '這段文字已公開，無須審閱。')
const ownWork = label(
  'You wrote or submitted this text, so somebody else who may publish it has to approve it.',
  '你是這段文字的撰寫者或提交者，必須由另一位有權發布的人批准。'
)
const notPublisher = label(
  'Only people who may publish this record approve it or send it back.',
  '只有可發布此紀錄的人才可批准或退回。'
)
const notSubmitted = label('Somebody has to submit this text first.', '必須先有人提交這段文字。')
