import type { Agreement, City } from '@detwin/content'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** A province of China as the cities of the record name it. */
export interface Province {
  /** Last part of its address. */
  slug: string
  /** In English, as the sources write it. */
  name: string
  cities: readonly City[]
  /** The same list as long as the snapshot is. */
  agreements: readonly Agreement[]
}

const found = new WeakMap<Snapshot, ReadonlyMap<string, Province>>()

/** The provinces of the record by slug, once a snapshot. */
export function provinces(snapshot: Snapshot): ReadonlyMap<string, Province> {
  const known = found.get(snapshot)
  if (known) return known
  const cities = snapshot.all('city').filter(({ country, province }) => country === 'CN' && province)
  const bySlug = new Map(
    [...Map.groupBy(cities, ({ province }) => provinceSlug(province ?? ''))].map(([slug, list]) => [
      slug,
      {
        slug,
        name: list[0]?.province ?? '',
        cities: list,
        agreements: list.flatMap((city) => snapshot.agreementsOf(city))
      }
    ])
  )
  found.set(snapshot, bySlug)
  return bySlug
}

/** `Inner Mongolia` is `inner-mongolia`. */
export const provinceSlug = (province: string): string =>
  province
    .normalize('NFKD')
    .toLowerCase()
    // Whatever is neither a letter nor a digit parts two words.
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '')
