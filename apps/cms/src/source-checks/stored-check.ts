import type { PayloadRequest } from 'payload'
import { z } from 'zod'

const check = z.object({
  state: z.string().nullish(),
  checkedAt: z.string().nullish(),
  changedAt: z.string().nullish(),
  status: z.number().nullish(),
  hash: z.string().nullish(),
  movedTo: z.string().nullish(),
  problem: z.string().nullish()
})

export type StoredCheck = z.infer<typeof check>

export const neverChecked: StoredCheck = {
  state: null,
  checkedAt: null,
  changedAt: null,
  status: null,
  hash: null,
  movedTo: null,
  problem: null
}

const stored = z.looseObject({ url: z.string().nullish(), check: check.nullish() })

/** A source's address and its last check as the database holds them, whatever a form or an old version says. */
export async function storedCheck(
  req: PayloadRequest,
  id: string
): Promise<{ url: string | null; check: StoredCheck } | undefined> {
  const found = await req.payload.db.findOne({ collection: 'sources', where: { id: { equals: id } }, req })
  if (!found) return undefined
  const { url, check: last } = stored.parse(found)
  return { url: url ?? null, check: { ...neverChecked, ...last } }
}
