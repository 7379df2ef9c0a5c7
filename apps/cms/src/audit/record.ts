import type { PayloadRequest } from 'payload'
import type { Action, RecordKind } from './actions.ts'

/** What it was done to. */
export interface Subject {
  /** The collection, or `site`. */
  type: RecordKind
  id: string
  /** How people know it: never an e-mail address. */
  title: string
}

export interface Details {
  subject?: Subject
  /** How many records, rows, or wrong passwords. */
  count?: number
  /** A few words; no e-mail address and no network address. */
  note?: string
}

/**
 * Puts a line on record, in the transaction of what it tells of: both are kept, or neither. Who did it is the person of
 * the request; without one it was the system.
 */
export async function record(
  req: PayloadRequest,
  action: Action,
  { subject, count, note }: Details = {}
): Promise<void> {
  await req.payload.db.create({
    collection: 'audit',
    data: {
      at: new Date().toISOString(),
      action,
      person: req.user?.penName,
      account: req.user?.id,
      recordType: subject?.type,
      recordId: subject?.id,
      recordTitle: subject?.title,
      count,
      note
    },
    returning: false,
    req
  })
}
