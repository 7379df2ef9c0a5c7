import type { Payload } from 'payload'
import { z } from 'zod'
import { deliveryStates, problems } from '../deliveries/states.ts'
import type { ShownDelivery } from './view.ts'

/** As many as one looks at; the list has all of them. */
const many = 20

const row = z
  .object({
    id: z.string(),
    title: z.string(),
    type: z.string(),
    state: z.enum(deliveryStates),
    lastStatus: z.number().nullish(),
    problem: z.enum(problems).nullish(),
    milliseconds: z.number().nullish(),
    attempts: z.number(),
    createdAt: z.string(),
    lastAt: z.string().nullish(),
    nextAt: z.string().nullish()
  })
  .transform(({ lastStatus, problem, milliseconds, createdAt, lastAt, nextAt, ...same }): ShownDelivery => ({
    ...same,
    status: lastStatus ?? null,
    problem: problem ?? null,
    milliseconds: milliseconds ?? null,
    at: lastAt ?? createdAt,
    nextAt: nextAt ?? null
  }))

/** The newest deliveries of an endpoint, without what was in them. */
export async function latestDeliveries(payload: Payload, endpoint: string): Promise<ShownDelivery[]> {
  const { docs } = await payload.db.find({
    collection: 'webhook-deliveries',
    where: { endpoint: { equals: endpoint } },
    sort: '-createdAt',
    limit: many,
    pagination: false
  })
  return docs.map((each) => row.parse(each))
}

export async function waitingFor(payload: Payload, endpoint: string): Promise<number> {
  const where = { endpoint: { equals: endpoint }, state: { equals: 'waiting' } }
  return (await payload.db.count({ collection: 'webhook-deliveries', where })).totalDocs
}
