import { publication, type Publication } from '@detwin/content'
import { z } from 'zod'

/** A row of the log as the database gives it. */
const row = z.object({
  id: z.string(),
  seq: z.number(),
  recordType: z.string(),
  recordId: z.string(),
  revision: z.number(),
  op: z.enum(['put', 'delete']),
  at: z.string(),
  hash: z.string().nullish(),
  document: z.unknown().optional()
})

/** Of a row, what the public may read: who published it and what the record held besides stay here. */
export const publicColumns = {
  seq: true,
  recordType: true,
  recordId: true,
  revision: true,
  op: true,
  at: true,
  hash: true,
  document: true
} as const

/** An entry that may not have its place yet: `seq` is then below zero. */
export type Entry = Publication & { rowId: string }

const placed = (seq: number): number => (seq > 0 ? seq : 1)

/** @throws when the row is not of the contract: the log is damaged, or was written by another version */
export function entryOf(value: unknown): Entry {
  const { id, seq, recordType: type, recordId, revision, op, at, hash, document } = row.parse(value)
  const common = { seq: placed(seq), type, id: recordId, revision, at, op }
  const parsed = publication.parse(op === 'put' ? { ...common, hash, document } : common)
  return { ...parsed, seq, rowId: id }
}
