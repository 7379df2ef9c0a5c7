import type { AgreementEvent, PartialDate, PublicRecord, Publication, Status, Withdrawal } from '@detwin/content'
import { changedValues } from './changed-values.ts'

/** What one publication changed in a record, as its page tells the reader. */
export interface Change {
  /** ISO 8601. */
  at: string
  revision: number
  kind: 'published' | 'changed' | 'withdrawn'
  /** Agreements only: the status before and after, when it changed. */
  status?: { before: Status; after: Status }
  /** Agreements only: events that came, and events that were marked as wrong. */
  added?: Pick<AgreementEvent, 'id' | 'kind' | 'date'>[]
  corrected?: { id: string; kind: AgreementEvent['kind']; date: PartialDate | null }[]
  /** The names of the fields that differ, for `changed`. */
  fields?: string[]
  /** What those fields held before, for `changed`; absent in what was applied before it was kept. */
  before?: Record<string, unknown>
  /** Why, for `withdrawn`, when somebody said so. */
  withdrawal?: Withdrawal
  /** Statements only: hash of the text from this moment. */
  textHash?: string
}

/** Compares what was public with what an entry of the log makes public. */
export function changeOf(before: PublicRecord | null, entry: Publication): Change {
  const { at, revision } = entry
  if (entry.op === 'delete')
    return { at, revision, kind: 'withdrawn', ...(entry.withdrawal && { withdrawal: entry.withdrawal }) }
  const after = entry.document
  const values = before && changedValues(before, after)
  const textHash = after.type === 'statement' ? { textHash: after.textHash } : {}
  if (!before || !values) return { at, revision, kind: 'published', ...textHash }
  return {
    at,
    revision,
    kind: 'changed',
    fields: Object.keys(values),
    before: values,
    ...agreementChange(before, after),
    ...textHash
  }
}

function agreementChange(before: PublicRecord, after: PublicRecord): Partial<Change> {
  if (before.type !== 'agreement' || after.type !== 'agreement') return {}
  const known = new Map(before.events.map((event) => [event.id, event]))
  const brief = ({ id, kind, date }: AgreementEvent) => ({ id, kind, date })
  const added = after.events.filter(({ id }) => !known.has(id)).map(brief)
  const corrected = after.events
    .filter(({ id, correction }) => correction && known.get(id)?.correction === null)
    .map(brief)
  return {
    ...(before.status !== after.status && { status: { before: before.status, after: after.status } }),
    ...(added.length > 0 && { added }),
    ...(corrected.length > 0 && { corrected })
  }
}
