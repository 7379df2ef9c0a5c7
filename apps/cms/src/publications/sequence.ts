import type { Payload } from 'payload'
import { z } from 'zod'

const rows = z.array(z.object({ id: z.string(), seq: z.number() }))

/** Entries placed in one go; a reader that finds more comes again. */
const batch = 1000

/**
 * Gives committed entries their place in the log, in the order of their time. Only what is committed can be seen,
 * so a place is never given out before an entry with a lower one is readable, however long its transaction took.
 * Two processes that place at once are told apart by the unique index: the one that comes second starts again.
 * @returns whether more entries may wait for their place
 */
export async function sequence(payload: Payload): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await placeWaiting(payload)
    } catch (error) {
      if (attempt === 5) throw error
    }
  }
}

async function placeWaiting(payload: Payload): Promise<boolean> {
  const waiting = await find(payload, { seq: { less_than: 0 } }, ['at', 'revision'], batch)
  if (waiting.length === 0) return false
  let [{ seq } = { seq: 0 }] = await find(payload, { seq: { greater_than: 0 } }, ['-seq'], 1)
  for (const { id } of waiting) {
    seq += 1
    await payload.db.updateOne({
      collection: 'publications',
      where: { id: { equals: id }, seq: { less_than: 0 } },
      data: { seq },
      returning: false
    })
  }
  return waiting.length === batch
}

async function find(payload: Payload, where: Record<string, object>, sort: string[], limit: number) {
  const { docs } = await payload.db.find({
    collection: 'publications',
    where,
    sort,
    limit,
    pagination: false,
    select: { seq: true }
  })
  return rows.parse(docs)
}
