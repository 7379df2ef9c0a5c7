import { z } from 'zod'
import { type Label, label } from '../admin/labels.ts'

export const reviewStates = ['written', 'submitted', 'approved', 'sent-back'] as const

export type ReviewState = (typeof reviewStates)[number]

export const stateLabels: Record<ReviewState, Label> = {
  written: label('Not submitted', '未提交'),
  submitted: label('Waiting for review', '待審閱'),
  approved: label('Approved', '已批准'),
  'sent-back': label('Sent back', '已退回')
}

export const reviewActions = ['submit', 'approve', 'send-back', 'comment'] as const

export type ReviewAction = (typeof reviewActions)[number]

/** Something somebody did or said about a text. */
export const remark = z.object({
  at: z.string(),
  /** Pen name at that time. */
  person: z.string(),
  action: z.enum(reviewActions),
  words: z.string()
})

export type Remark = z.infer<typeof remark>

/** The review of one record: each decision is bound to the hash of the text it was about. */
export const review = z.object({
  id: z.string(),
  state: z.enum(reviewStates).catch('written'),
  stateHash: z.string().nullish(),
  approvedHash: z.string().nullish(),
  /** The account that submitted. */
  submittedBy: z.string().nullish(),
  thread: z.array(remark).catch([])
})

export type Review = z.infer<typeof review>

/** What the review says of this text: a decision about another text says nothing. */
export function stateOf(found: Review | undefined, hash: string): ReviewState {
  if (!found) return 'written'
  if (found.approvedHash === hash) return 'approved'
  return found.stateHash === hash ? found.state : 'written'
}

export const isReviewState = (value: unknown): value is ReviewState =>
  typeof value === 'string' && (reviewStates as readonly string[]).includes(value)

/** The colour of a state, in Payload's words. */
export const pillOf = {
  written: 'light-gray',
  submitted: 'warning',
  approved: 'success',
  'sent-back': 'error'
} as const satisfies Record<ReviewState, string>
