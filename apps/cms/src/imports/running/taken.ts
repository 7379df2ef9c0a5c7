import type { Locale } from '@detwin/content'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import type { Plan } from '../checking/row.ts'
import type { Import } from '../an-import.ts'

const text = z.string().nullish()
const names = z.looseObject({ id: z.string(), name: text, country: text, province: text })
const pairs = z.looseObject({ id: z.string(), city: text, chinaCity: text })

/** What makes two cities or two agreements the same, in one word. */
const placeKey = (place: Record<string, unknown>): string => keyOf([place.name, place.country, place.province])
const pairKey = (pair: Record<string, unknown>): string => keyOf([pair.city, pair.chinaCity])
const keyOf = (parts: unknown[]): string => JSON.stringify(parts.map((part) => part || null))

/** Records that are there by now and would be the same as one that a plan makes. */
export class Taken {
  readonly #ids = new Map<string, string>()
  readonly #key: (data: Record<string, unknown>) => string

  constructor(kind: Import['kind']) {
    this.#key = kind === 'cities' ? placeKey : pairKey
  }

  add(record: Record<string, unknown> & { id: string }): void {
    this.#ids.set(this.#key(record), record.id)
  }

  /** Whether another record is what this plan would make. */
  has({ id, data }: Plan): boolean {
    const other = this.#ids.get(this.#key(data))
    return other !== undefined && other !== id
  }
}

/** Asks once for all plans of a page. */
export async function takenBy(
  req: PayloadRequest,
  { kind, sourceLocale }: Import,
  plans: readonly Plan[]
): Promise<Taken> {
  const taken = new Taken(kind)
  const made = plans.filter(({ action }) => action === 'create').map(({ data }) => data)
  if (made.length === 0) return taken
  const there = { deletedAt: { exists: false } }
  const found = (where: Where, locale: Locale) =>
    req.payload.db.find<{ id: string }>({
      collection: kind,
      where: { and: [where, there] },
      locale,
      pagination: false,
      limit: 0,
      select: kind === 'cities' ? { name: true, country: true, province: true } : { city: true, chinaCity: true },
      req
    })
  const { docs } =
    kind === 'cities'
      ? await found({ [`name.${sourceLocale}`]: { in: made.map(({ name }) => name) } }, sourceLocale)
      : await found({ city: { in: made.map(({ city }) => city) } }, sourceLocale)
  const shape = kind === 'cities' ? names : pairs
  for (const record of shape.array().parse(docs.map((doc) => inLanguage(doc, sourceLocale)))) taken.add(record)
  return taken
}

/** A database gives a localised name as `{ en: … }`. */
function inLanguage(doc: object, locale: Locale): object {
  const name = z.record(z.string(), text).safeParse('name' in doc ? doc.name : undefined).data?.[locale]
  return name === undefined ? doc : { ...doc, name }
}
