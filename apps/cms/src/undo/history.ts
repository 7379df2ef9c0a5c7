import { type RecordType, recordTypes } from '@detwin/content'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'

const step = z.object({
  id: z.string(),
  recordType: z.enum(recordTypes),
  recordId: z.string(),
  revision: z.number(),
  op: z.enum(['put', 'delete']),
  at: z.string(),
  by: z.string().nullish()
})

/** An entry of the log as undo reads it: who did what, without the texts. */
export type Step = z.infer<typeof step>

const light = { recordType: true, recordId: true, revision: true, op: true, at: true, by: true } as const

/** Entries of the log, in the order of their time. */
export async function steps(req: PayloadRequest, where: Where): Promise<Step[]> {
  const { docs } = await req.payload.db.find({
    collection: 'publications',
    where,
    sort: ['at', 'revision'],
    pagination: false,
    select: light,
    req
  })
  return docs.map((row) => step.parse(row))
}

/** Every entry of one record from a revision on, in order. */
export const stepsFrom = (req: PayloadRequest, type: RecordType, id: string, revision: number): Promise<Step[]> =>
  steps(req, {
    recordType: { equals: type },
    recordId: { equals: id },
    revision: { greater_than_equal: revision }
  })

const whole = z.object({
  record: z.record(z.string(), z.unknown()).nullish(),
  document: z.record(z.string(), z.unknown()).nullish()
})

/** What an entry made public, and the record it was made from; that is missing in entries older than undo. */
export async function contentOf(req: PayloadRequest, { id }: Step): Promise<z.infer<typeof whole>> {
  const found = await req.payload.db.findOne({ collection: 'publications', where: { id: { equals: id } }, req })
  return whole.parse(found)
}
