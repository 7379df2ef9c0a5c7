import { setTimeout as sleep } from 'node:timers/promises'
import { Mutex } from 'async-mutex'
import type { Payload } from 'payload'
import { z } from 'zod'

const rows = z.array(z.object({ id: z.string(), seq: z.number() }))

/** Entries placed in one go; a reader that finds more comes again. */
const batch = 1000

/** Several processes may ask at once; more often than this in a row nobody comes second. */
const attempts = 20

const turns = new WeakMap<Payload, Mutex>()

function turnOf(payload: Payload): Mutex {
  const turn = turns.get(payload) ?? new Mutex()
  turns.set(payload, turn)
  return turn
}

/**
 * Gives committed entries their place in the log, in the order of their time. Only what is committed can be seen,
 * so a place is never given out before an entry with a lower one is readable, however long its transaction took.
 * One process places one after the other. Two processes that place at once are told apart by the unique index: the one
 * that comes second starts again.
 * @returns whether more entries may wait for their place
 */
export const sequence = (payload: Payload): Promise<boolean> =>
  turnOf(payload).runExclusive(async () => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await placeWaiting(payload)
      } catch (error) {
        if (attempt === attempts) throw error
        await sleep(Math.random() * 10 * attempt)
      }
    }
  })

async function placeWaiting(payload: Payload): Promise<boolean> {
  const waiting = await find(payload, { seq: { less_than: 0 } }, ['at', 'revision', 'id'], batch)
  if (waiting.length === 0) return false
  let [{ seq } = { seq: 0 }] = await find(payload, { seq: { greater_than: 0 } }, ['-seq'], 1)
  for (const { id } of waiting) {
    seq += 1
    const where = { id: { equals: id }, seq: { less_than: 0 } }
    // Payload's type leaves out that nothing may match.
    const placed = (await payload.db.updateOne({
      collection: 'publications',
      where,
      data: { seq },
      select: { seq: true }
    })) as object | null
    // Going on would leave the place empty that this entry did not need.
    if (!placed) throw new Error('Another process has placed this entry meanwhile.')
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
