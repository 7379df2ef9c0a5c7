import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../../database/in-transaction.ts'
import type { StoredDelivery } from '../deliveries/stored.ts'
import { pauseLongFailing } from '../endpoints/pause-long-failing.ts'
import type { Answered } from './send.ts'
import { pauseAfter, restAfter } from './pauses.ts'

/** What a lane knows of its endpoint between two attempts. */
export interface Health {
  id: string
  failures: number
  failingSince: string | null
}

const gone = 410

const deliveries = 'webhook-deliveries'
const endpoints = 'webhook-endpoints'

/** Keeps what an attempt led to, for the delivery, for those behind it and for the endpoint: all of it or nothing. */
export async function keepOutcome(
  payload: Payload,
  health: Health,
  delivery: StoredDelivery,
  answered: Answered
): Promise<Health> {
  const req = await createLocalReq({}, payload)
  const at = new Date().toISOString()
  const attempt = {
    attempts: delivery.attempts + 1,
    lastStatus: answered.status,
    problem: answered.problem,
    milliseconds: answered.milliseconds,
    lastAt: at,
    updatedAt: at
  }
  return inTransaction(req, async () => {
    if (answered.status === gone) {
      await end(req, delivery, { ...attempt, state: 'failed', endedAt: at })
      await unsubscribe(req, health.id, at)
      return health
    }
    if (answered.problem === null) {
      await end(req, delivery, { ...attempt, state: 'delivered', endedAt: at })
      return succeeded(req, health)
    }
    const pausesNow = await pauseLongFailing(req, health.id)
    // With the endpoint nothing is given up: resumed, it goes on with this delivery.
    const pause = pauseAfter(attempt.attempts) ?? (pausesNow ? 0 : undefined)
    if (pause === undefined) await end(req, delivery, { ...attempt, state: 'failed', endedAt: at })
    else await postpone(req, delivery, attempt, new Date(Date.now() + pause).toISOString())
    return failed(req, health, at)
  })
}

const stillWaiting = (id: string) => ({ id: { equals: id }, state: { equals: 'waiting' } })

const behind = ({ endpoint, recordId, seq }: StoredDelivery) => ({
  endpoint: { equals: endpoint },
  recordId: { equals: recordId },
  state: { equals: 'waiting' },
  seq: { greater_than: seq }
})

/** The delivery is over; those of its record that waited for it need not wait any longer. */
async function end(req: PayloadRequest, delivery: StoredDelivery, data: Record<string, unknown>): Promise<void> {
  const { db } = req.payload
  const ended = { ...data, nextAt: null }
  await db.updateOne({ collection: deliveries, where: stillWaiting(delivery.id), data: ended, req })
  // Its attempts are no sign: they count anew when it is sent again by hand.
  if (!delivery.lastAt || !delivery.recordId) return
  await db.updateMany({ collection: deliveries, where: behind(delivery), data: { nextAt: data.endedAt }, req })
}

async function postpone(req: PayloadRequest, delivery: StoredDelivery, data: object, nextAt: string): Promise<void> {
  const { db } = req.payload
  await db.updateOne({ collection: deliveries, where: stillWaiting(delivery.id), data: { ...data, nextAt }, req })
}

async function succeeded(req: PayloadRequest, { id, failures, failingSince }: Health): Promise<Health> {
  const health = { id, failures: 0, failingSince: null }
  if (failures === 0 && !failingSince) return health
  await req.payload.db.updateOne({
    collection: endpoints,
    where: { id: { equals: id } },
    data: { failures: 0, failingSince: null, restsUntil: null },
    req
  })
  return health
}

async function failed(req: PayloadRequest, before: Health, at: string): Promise<Health> {
  const health = { id: before.id, failures: before.failures + 1, failingSince: before.failingSince ?? at }
  const rest = restAfter(health.failures)
  await req.payload.db.updateOne({
    collection: endpoints,
    where: { id: { equals: health.id } },
    data: {
      failures: health.failures,
      failingSince: health.failingSince,
      restsUntil: rest > 0 ? new Date(Date.now() + rest).toISOString() : null
    },
    req
  })
  return health
}

/** It wants to hear no more: what waited for it is not sent. */
async function unsubscribe(req: PayloadRequest, id: string, at: string): Promise<void> {
  const { db } = req.payload
  const data = { state: 'unsubscribed', tellOwner: true, failures: 0, failingSince: null, restsUntil: null }
  await db.updateOne({ collection: endpoints, where: { id: { equals: id } }, data, req })
  await db.updateMany({
    collection: deliveries,
    where: { endpoint: { equals: id }, state: { equals: 'waiting' } },
    data: { state: 'cancelled', endedAt: at, nextAt: null },
    req
  })
}
