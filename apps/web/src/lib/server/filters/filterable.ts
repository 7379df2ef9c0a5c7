import type { Agreement, City } from '@detwin/content'
import { provinceSlug } from '../places/provinces.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { unknownYear } from './agreement-filters.ts'

/** An agreement with all that it can be filtered by. */
export interface Filterable {
  agreement: Agreement
  /** Abroad; undefined when it is not public. */
  city: City | undefined
  country: string | null
  statusYear: string
  province: string | null
  chinaCity: string | null
  /** Of every group that published news about the city abroad. */
  groups: readonly string[]
}

const known = new WeakMap<Snapshot, readonly Filterable[]>()

/** Every agreement of the record, worked out once a snapshot. */
export function filterable(snapshot: Snapshot): readonly Filterable[] {
  const held = known.get(snapshot)
  if (held) return held
  const groups = groupsByCity(snapshot)
  const slugs = new Map<string, string>()
  const slugOf = (province: string): string => {
    const slug = slugs.get(province) ?? provinceSlug(province)
    slugs.set(province, slug)
    return slug
  }
  const rows = snapshot.all('agreement').map((agreement): Filterable => {
    const city = snapshot.get('city', agreement.city)
    const china = snapshot.get('city', agreement.chinaCity)
    return {
      agreement,
      city,
      country: city?.country ?? null,
      statusYear: agreement.statusSince?.slice(0, 4) ?? unknownYear,
      province: china?.province ? slugOf(china.province) : null,
      chinaCity: china?.slug ?? null,
      groups: groups.get(agreement.city) ?? []
    }
  })
  known.set(snapshot, rows)
  return rows
}

/** The contract ties groups to cities by news alone: whose post it is, and which cities the post is about. */
function groupsByCity(snapshot: Snapshot): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { cities, groups = [] } of snapshot.all('news')) {
    const slugs = snapshot.list('group', groups).map(({ slug }) => slug)
    for (const city of cities) found.set(city, [...new Set([...(found.get(city) ?? []), ...slugs])])
  }
  return found
}
