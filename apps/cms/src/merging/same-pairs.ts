import type { PayloadRequest } from 'payload'
import { z } from 'zod'

const rows = z.array(
  z.object({ id: z.string(), title: z.string().catch(''), city: z.string().nullish(), chinaCity: z.string().nullish() })
)

export interface SamePair {
  keep: { id: string; title: string }
  merge: { id: string; title: string }
}

/** Agreements that tie the same two cities once the one city is the other: offered for merging, never merged by themselves. */
export async function samePairs(req: PayloadRequest, from: string, to: string): Promise<SamePair[]> {
  const cities = [from, to]
  const { docs } = await req.payload.db.find({
    collection: 'agreements',
    where: {
      and: [{ or: [{ city: { in: cities } }, { chinaCity: { in: cities } }] }, { deletedAt: { exists: false } }]
    },
    sort: 'createdAt',
    pagination: false,
    select: { title: true, city: true, chinaCity: true },
    req
  })
  const after = (id: string | null | undefined) => (id === from ? to : (id ?? ''))
  const byPair = new Map<string, { id: string; title: string }>()
  return rows.parse(docs).flatMap(({ id, title, city, chinaCity }) => {
    const pair = `${after(city)} ${after(chinaCity)}`
    const keep = byPair.get(pair)
    if (!keep) byPair.set(pair, { id, title })
    return keep ? [{ keep, merge: { id, title } }] : []
  })
}
