import type { Payload, Where } from 'payload'
import { z } from 'zod'
import { reference } from '../../fields/reference.ts'
import { deliveryStates } from './states.ts'

const stored = z.object({
  id: z.string(),
  endpoint: reference,
  state: z.enum(deliveryStates),
  attempts: z.number(),
  recordId: z.string().nullish(),
  seq: z.number(),
  lastAt: z.string().nullish(),
  nextAt: z.string().nullish()
})

/** What deciding who is next needs to know of a delivery; its body is read when it is sent. */
export type StoredDelivery = z.infer<typeof stored>

const columns = {
  endpoint: true,
  state: true,
  attempts: true,
  recordId: true,
  seq: true,
  lastAt: true,
  nextAt: true
} as const

export async function findDeliveries(payload: Payload, where: Where, sort: string, limit: number) {
  const { docs } = await payload.db.find({
    collection: 'webhook-deliveries',
    where,
    sort,
    limit,
    pagination: false,
    select: columns
  })
  return docs.map((row) => stored.parse(row))
}

const withBody = z.object({ body: z.string() })

/** @throws when the delivery is gone */
export async function bodyOfDelivery(payload: Payload, id: string): Promise<string> {
  const where = { id: { equals: id } }
  const row = await payload.db.findOne({ collection: 'webhook-deliveries', where, select: { body: true } })
  return withBody.parse(row).body
}
