import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { newest, newestOfAll } from './everything.ts'

const reference = z.string().nullish()

export const storedAgreement = z.looseObject({
  id: z.string(),
  updatedAt: z.string(),
  title: z.string().nullish(),
  _status: z.string().nullish(),
  instruments: z
    .array(z.looseObject({ kind: z.string().nullish(), signedOn: z.string().nullish() }))
    .nullish()
    .transform((rows) => rows ?? []),
  events: z
    .array(z.looseObject({ kind: z.string().nullish(), date: z.string().nullish() }))
    .nullish()
    .transform((rows) => rows ?? []),
  listedBy: z
    .array(z.string())
    .nullish()
    .transform((ids) => ids ?? [])
})

export type StoredAgreement = z.infer<typeof storedAgreement>

/** An agreement as the check knows it. */
export interface KnownAgreement {
  id: string
  trashed: boolean
  /** The row of the file that makes it or adds to it last. */
  line?: number
  /** As the rows so far would leave it; read from the database when it is first asked for. */
  state?: StoredAgreement
}

/** All agreements, by their pair of cities. */
export class Agreements {
  private readonly byPair = new Map<string, KnownAgreement>()

  static async load(req: PayloadRequest): Promise<Agreements> {
    const agreements = new Agreements()
    const select = { city: true, chinaCity: true, deletedAt: true } as const
    for await (const { id, city, chinaCity, deletedAt } of newestOfAll(req, 'agreements', select)) {
      const pair = pairOf(reference.parse(city) ?? '', reference.parse(chinaCity) ?? '')
      const trashed = Boolean(deletedAt)
      if (!trashed || !agreements.byPair.has(pair)) agreements.byPair.set(pair, { id, trashed })
    }
    return agreements
  }

  of(city: string, chinaCity: string): KnownAgreement | undefined {
    return this.byPair.get(pairOf(city, chinaCity))
  }

  set(city: string, chinaCity: string, agreement: KnownAgreement): void {
    this.byPair.set(pairOf(city, chinaCity), agreement)
  }
}

const pairOf = (city: string, chinaCity: string): string => `${city}/${chinaCity}`

/** The agreement as it is in the database. */
export async function readAgreement(req: PayloadRequest, id: string): Promise<StoredAgreement> {
  return storedAgreement.parse(await newest(req, 'agreements', id))
}
