import { locales, statuses } from '@detwin/content'
import type { Payload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { reference } from '../../fields/reference.ts'
import { messageTypeNames } from '../types/types.ts'
import { endpointStates } from './states.ts'

const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? [])

const filters = z.object({
  countries: list(z.string()),
  statuses: list(z.enum(statuses)),
  groups: list(z.string()),
  languages: list(z.enum(locales))
})

export type Filters = z.infer<typeof filters>

const stored = z.object({
  id: z.string(),
  name: z.string(),
  partner: reference,
  url: z.string(),
  types: list(z.enum(messageTypeNames)),
  filters: filters.nullish().transform((chosen) => chosen ?? filters.parse({})),
  state: z.enum(endpointStates),
  failingSince: z.string().nullish(),
  failures: z
    .number()
    .nullish()
    .transform((count) => count ?? 0),
  restsUntil: z.string().nullish(),
  startsAt: z.string().nullish(),
  cursor: z.string().nullish(),
  secrets: z.unknown(),
  createdAt: z.string()
})

/** An endpoint as the database holds it. */
export type StoredEndpoint = z.infer<typeof stored>

export async function findEndpoints(payload: Payload, where: Where): Promise<StoredEndpoint[]> {
  const { docs } = await payload.db.find({ collection: 'webhook-endpoints', where, pagination: false })
  return docs.map((row) => stored.parse(row))
}

export async function readEndpoint(
  { payload }: Pick<PayloadRequest, 'payload'>,
  id: string
): Promise<StoredEndpoint | undefined> {
  return (await findEndpoints(payload, { id: { equals: id } }))[0]
}
