import type { City } from '@detwin/content'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** A province of China as the cities of the record name it. */
export interface Province {
  /** Last part of its address. */
  slug: string
  /** In English, as the sources write it. */
  name: string
  cities: readonly City[]
}

const found = new WeakMap<Snapshot, ReadonlyMap<string, Province>>()

/** The provinces of the record by slug, once a snapshot. */
export function provinces(snapshot: Snapshot): ReadonlyMap<string, Province> {
  const known = found.get(snapshot)
  if (known) return known
  const bySlug = new Map<string, Province & { cities: City[] }>()
  for (const city of snapshot.all('city')) {
    if (city.country !== 'CN' || !city.province) continue
    const slug = provinceSlug(city.province)
    const province = bySlug.get(slug)
    if (province) province.cities.push(city)
    else bySlug.set(slug, { slug, name: city.province, cities: [city] })
  }
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
