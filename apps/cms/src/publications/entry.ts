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
  sourceHash: z.string().nullish(),
  document: z.unknown().optional(),
  withdrawal: z.unknown().optional()
})

/** What a row holds besides what its readers get. */
interface Private {
  rowId: string
  /** Of the source text that was published: what its translations were held against (src/translations). */
  sourceHash: string | null
}

/** Of a row, what an entry is made of: who published it and what the record held besides stay in the row. */
export const columnsOfEntry = {
  seq: true,
  recordType: true,
  recordId: true,
  revision: true,
  op: true,
  at: true,
  hash: true,
  document: true,
  withdrawal: true,
  sourceHash: true
} as const

/** An entry that may not have its place yet: `seq` is then below zero. */
export type Entry = Publication & Private

const placed = (seq: number): number => (seq > 0 ? seq : 1)

/** @throws when the row is not of the contract: the log is damaged, or was written by another version */
export function entryOf(value: unknown): Entry {
  const {
    id,
    seq,
    recordType: type,
    recordId,
    revision,
    op,
    at,
    hash,
    sourceHash,
    document,
    withdrawal
  } = row.parse(value)
  const common = { seq: placed(seq), type, id: recordId, revision, at, op }
  const parsed = publication.parse(
    op === 'put' ? { ...common, hash, document } : { ...common, ...(withdrawal != null && { withdrawal }) }
  )
  return { ...parsed, seq, rowId: id, sourceHash: sourceHash ?? null }
}

/** The entry as its readers get it. */
export const readable = ({ rowId: _row, sourceHash: _source, ...entry }: Entry): Publication => entry
