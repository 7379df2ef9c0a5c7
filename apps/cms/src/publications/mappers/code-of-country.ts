import type { PayloadRequest } from 'payload'
import { remembered } from '../../database/open-transactions.ts'

/** The code of a country, which never changes, so that a city stays right without being published again. */
export async function codeOfCountry(req: PayloadRequest, id: string | null): Promise<string | null> {
  if (!id) return null
  const country = await remembered(req, 'countries', `code of ${id}`, () =>
    req.payload.db.findOne<{ id: string; code?: string }>({
      collection: 'countries',
      where: { id: { equals: id } },
      select: { code: true },
      req
    })
  )
  return country?.code ?? null
}
