import { randomBytes } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'
import { seal, unseal } from './seal.ts'

/** Milliseconds during which messages carry the signature of the former secret too. */
export const overlap = 24 * 60 * 60 * 1000

const stored = z.array(z.object({ sealed: z.string(), until: z.number().nullable() })).min(1)

/** The newest first, which has no end. */
export type StoredSecrets = z.infer<typeof stored>

const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/**
 * The first secret of an endpoint, or the next: the present one goes on for a day, older ones end. One that cannot be read,
 * because PAYLOAD_SECRET was changed, ends too.
 */
export async function withNewSecret(value: unknown, now = Date.now()): Promise<StoredSecrets> {
  const [present] = value == null ? [] : stored.parse(value)
  const isReadable = present && (await unseal(present.sealed).then(Boolean, () => false))
  return [
    { sealed: await seal(newSecret()), until: null },
    ...(isReadable ? [{ ...present, until: now + overlap }] : [])
  ]
}

/** The secrets that sign at this moment, the newest first. */
export async function secretsOf(value: unknown, now = Date.now()): Promise<[string, ...string[]]> {
  const [newest, ...former] = stored.parse(value)
  if (!newest) throw new Error('An endpoint has no secret.')
  const valid = former.filter(({ until }) => until !== null && until > now)
  return [await unseal(newest.sealed), ...(await Promise.all(valid.map(({ sealed }) => unseal(sealed))))]
}

/** When the former secret ends, while there is one. */
export function endOfFormer(value: unknown, now = Date.now()): number | null {
  const [, former] = stored.parse(value)
  return former?.until && former.until > now ? former.until : null
}

/** Hook: a new endpoint gets its secret from us. */
export const giveSecret: CollectionBeforeChangeHook = async ({ data, operation }) =>
  operation === 'create' ? { ...data, secrets: await withNewSecret(undefined) } : data
