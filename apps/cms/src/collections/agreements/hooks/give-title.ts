import { locales } from '@detwin/content'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { remembered } from '../../../database/open-transactions.ts'
import { reference } from '../../../fields/reference.ts'

/** Hook: what editors read in lists, such as "Gothenburg – Shanghai". Not public. */
export const giveTitle: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => ({
  ...data,
  title: await titleOf(
    req,
    data.city ?? originalDoc?.city,
    data.chinaCity === undefined ? originalDoc?.chinaCity : data.chinaCity
  )
})

export async function titleOf(req: PayloadRequest, city: unknown, chinaCity: unknown): Promise<string> {
  return `${(await nameOf(req, city)) ?? '?'} – ${(await nameOf(req, chinaCity)) ?? '?'}`
}

async function nameOf(req: PayloadRequest, city: unknown): Promise<string | undefined> {
  const id = reference.nullish().parse(city)
  if (!id) return undefined
  const doc = await remembered(req, 'cities', `name of ${id}`, () =>
    req.payload.db.findOne<{ id: string; name?: unknown; sourceLocale?: unknown }>({
      collection: 'cities',
      where: { id: { equals: id } },
      select: { name: true, sourceLocale: true },
      locale: 'all',
      req
    })
  )
  const names = z.record(z.string(), z.string().nullish()).catch({}).parse(doc?.name)
  // In what order a database gives the languages is its own affair.
  return [String(doc?.sourceLocale), ...locales].map((locale) => names[locale]).find(Boolean) ?? undefined
}
