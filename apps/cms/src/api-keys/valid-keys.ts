import type { ValidKey } from '@detwin/content/keys'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { ordinaryLimit } from './limits.ts'

const stored = z.object({
  hash: z.string(),
  limit: z.number().nullish(),
  expiresOn: z.coerce.date()
})

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

/** A day as the field holds it. */
export const storedDay = (date: Date): string => `${dayOf(date)}T12:00:00.000Z`

/** Neither revoked nor past its last day, which belongs to it whole, in UTC. */
export const isValid = (now = new Date()): Where => ({
  and: [{ revokedAt: { exists: false } }, { expiresOn: { greater_than_equal: `${dayOf(now)}T00:00:00.000Z` } }]
})

/** Every valid key, as the web app is told. */
export async function validKeys(req: PayloadRequest): Promise<ValidKey[]> {
  const { docs } = await req.payload.db.find({
    collection: 'api-keys',
    where: isValid(),
    sort: 'createdAt',
    pagination: false,
    req
  })
  return z
    .array(stored)
    .parse(docs)
    .map(({ hash, limit, expiresOn }) => ({
      hash,
      perMinute: limit ?? ordinaryLimit,
      expiresAt: `${dayOf(expiresOn)}T23:59:59.999Z`
    }))
}

/** Writes down that these keys were used today: the day, and nothing else of it. */
export async function noteUses(req: PayloadRequest, hashes: readonly string[]): Promise<void> {
  const today = storedDay(new Date())
  for (const hash of hashes)
    await req.payload.db.updateOne({
      collection: 'api-keys',
      where: { hash: { equals: hash } },
      // The time of the change would be the time of the use.
      data: { lastUsedOn: today, updatedAt: today },
      returning: false,
      req
    })
}
