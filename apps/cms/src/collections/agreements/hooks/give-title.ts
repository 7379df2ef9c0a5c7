import { type Locale, locales } from '@detwin/content'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { remember, remembered } from '../../../database/open-transactions.ts'
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
  return remembered(req, 'cities', nameKey(id), async () => (await readNames(req, [id])).get(id))
}

const nameKey = (id: string): string => `name of ${id}`

const named = z.looseObject({
  id: z.string(),
  sourceLocale: z.string().nullish(),
  name: z.record(z.string(), z.string().nullish()).nullish().catch(null)
})

/** The names of those cities that exist and have one: in this language, else in the city's own, else in any. */
async function readNames(
  req: PayloadRequest,
  ids: readonly string[],
  locale?: Locale
): Promise<ReadonlyMap<string, string>> {
  const { docs } = await req.payload.db.find({
    collection: 'cities',
    where: { id: { in: [...ids] } },
    pagination: false,
    limit: 0,
    select: { name: true, sourceLocale: true },
    locale: 'all',
    req
  })
  const names = named
    .array()
    .parse(docs)
    .flatMap(({ id, name, sourceLocale }) => {
      // In what order a database gives the languages is its own affair.
      const first = [locale ?? '', sourceLocale ?? '', ...locales].map((locale) => name?.[locale]).find(Boolean)
      return first ? [[id, first] as const] : []
    })
  return new Map(names)
}

/** Reads the names of many cities at once, for the titles of their agreements in this transaction. */
export async function rememberNames(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  const names = await readNames(req, ids)
  for (const id of ids) await remember(req, 'cities', nameKey(id), names.get(id))
}

const ties = z.array(
  z.looseObject({ id: z.string(), city: reference.nullish().catch(null), chinaCity: reference.nullish().catch(null) })
)

/** The titles of agreements with the names of their cities in this language, by the agreement's id. */
export async function titlesIn(
  req: PayloadRequest,
  agreements: readonly Record<string, unknown>[],
  locale: Locale
): Promise<[string, string][]> {
  const found = ties.parse(agreements)
  const ids = found.flatMap(({ city, chinaCity }) => [city, chinaCity]).filter((id) => id != null)
  const names = await readNames(req, [...new Set(ids)], locale)
  return found.map(({ id, city, chinaCity }) => [
    id,
    `${names.get(city ?? '') ?? '?'} – ${names.get(chinaCity ?? '') ?? '?'}`
  ])
}
