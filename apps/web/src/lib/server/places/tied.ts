import { type Agreement, type City, type Status, statuses } from '@detwin/content'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** How many agreements have which status, in the order of the contract; none that is nobody's. */
export type Tally = readonly { status: Status; count: number }[]

/** A city with at least one agreement. */
export interface TiedCity {
  city: City
  tally: Tally
}

/** The cities of the record by country, each counted once a snapshot. */
export interface Tied {
  byCountry: ReadonlyMap<string, readonly TiedCity[]>
  /** In both directions: the cities abroad, and the Chinese ones. */
  abroad: readonly TiedCity[]
  china: readonly TiedCity[]
}

const counted = new WeakMap<Snapshot, Tied>()

export function tiedCities(snapshot: Snapshot): Tied {
  const known = counted.get(snapshot)
  if (known) return known
  const byCountry = new Map<string, TiedCity[]>()
  for (const city of snapshot.all('city')) {
    const agreements = snapshot.agreementsOf(city)
    if (agreements.length === 0) continue
    const tied = { city, tally: tallyOf(agreements) }
    const list = byCountry.get(city.country)
    if (list) list.push(tied)
    else byCountry.set(city.country, [tied])
  }
  const china = byCountry.get('CN') ?? []
  const abroad = [...byCountry.entries()].flatMap(([code, list]) => (code === 'CN' ? [] : list))
  const tied = { byCountry, abroad, china }
  counted.set(snapshot, tied)
  return tied
}

const collected = new WeakMap<readonly TiedCity[], readonly Agreement[]>()

/** The agreements of a country's cities, each once; the same list as long as the snapshot is. */
export function agreementsIn(snapshot: Snapshot, code: string): readonly Agreement[] {
  const cities = tiedCities(snapshot).byCountry.get(code)
  if (!cities) return []
  const agreements = collected.get(cities) ?? [...new Set(cities.flatMap(({ city }) => snapshot.agreementsOf(city)))]
  collected.set(cities, agreements)
  return agreements
}

/** Counts statuses, or what was counted before; `only` leaves the others out. */
export function tallyOf(
  counts: readonly { status: Status; count?: number }[],
  only: readonly Status[] = statuses
): Tally {
  const sums = new Map<Status, number>()
  for (const { status, count = 1 } of counts) sums.set(status, (sums.get(status) ?? 0) + count)
  return only.flatMap((status) => {
    const count = sums.get(status)
    return count ? [{ status, count }] : []
  })
}

export const totalOf = (tally: Tally): number => tally.reduce((sum, { count }) => sum + count, 0)
