import type { PayloadRequest } from 'payload'

/** The names that other editors may read, by account. Accounts that are gone have none. */
export async function penNames(req: PayloadRequest, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: string; penName?: string }>({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    select: { penName: true },
    req
  })
  return new Map(docs.flatMap(({ id, penName }) => (penName ? [[id, penName] as const] : [])))
}
