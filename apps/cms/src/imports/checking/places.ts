import { locales } from '@detwin/content'
import { distance } from 'fastest-levenshtein'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { newestOfAll } from './everything.ts'
import { nameKey } from './place-key.ts'

/** A city as the check knows it: one that is here, or one that a row of the file would make. */
export interface Place {
  id: string
  /** Code of its country. */
  country: string
  province: string
  wikidata: string
  /** In every language it has one, the first to show. */
  names: string[]
  trashed: boolean
  /** The row of the file that makes it. */
  line?: number | undefined
  /** Other cells of that row, to compare with a repetition. */
  cells?: Record<string, string> | undefined
}

const stored = z.object({
  id: z.string(),
  country: z.string().nullish(),
  province: z.string().nullish(),
  wikidata: z.string().nullish(),
  deletedAt: z.string().nullish(),
  name: z.partialRecord(z.enum(locales), z.string().nullish()).nullish().catch(null)
})

/** All places, by their names. */
export class Places {
  private readonly byName = new Map<string, Place[]>()
  private readonly byWikidata = new Map<string, Place>()
  private readonly byEdge = new Map<string, Set<string>>()
  private readonly countries = new Set<string>()

  /** @param codes code of each country, by its id */
  static async load(req: PayloadRequest, codes: ReadonlyMap<string, string>): Promise<Places> {
    const places = new Places()
    const select = { name: true, country: true, province: true, wikidata: true, deletedAt: true } as const
    for await (const row of newestOfAll(req, 'cities', select)) {
      const { id, country, province, wikidata, deletedAt, name } = stored.parse(row)
      places.add({
        id,
        country: codes.get(country ?? '') ?? '',
        province: province ?? '',
        wikidata: wikidata ?? '',
        names: Object.values(name ?? {}).filter((text): text is string => Boolean(text)),
        trashed: Boolean(deletedAt)
      })
    }
    return places
  }

  add(place: Place): void {
    this.countries.add(place.country)
    if (place.wikidata && !place.trashed) this.byWikidata.set(place.wikidata, place)
    for (const key of new Set(place.names.map((name) => `${place.country}/${nameKey(name)}`))) {
      this.byName.set(key, [...(this.byName.get(key) ?? []), place])
      for (const edge of edgesOf(key)) {
        const keys = this.byEdge.get(edge) ?? new Set()
        keys.add(key)
        this.byEdge.set(edge, keys)
      }
    }
  }

  withWikidata(wikidata: string): Place | undefined {
    return this.byWikidata.get(wikidata)
  }

  /** Places of a country with this name, in whichever language and spelling of marks. */
  named(country: string, name: string, province = ''): Place[] {
    const found = this.byName.get(`${country}/${nameKey(name)}`) ?? []
    const alive = found.some(({ trashed }) => !trashed) ? found.filter(({ trashed }) => !trashed) : found
    if (!province) return alive
    // Two cities of China may share a name and not a province; one of which it is not known may be either.
    return alive.filter((place) => !place.province || nameKey(place.province) === nameKey(province))
  }

  /** Places outside China with this name. */
  abroad(name: string): Place[] {
    return [...this.countries].flatMap((country) => (country === 'CN' ? [] : this.named(country, name)))
  }

  /** The place whose name is nearly this one; a letter or two apart, by its length. */
  similar(country: string, name: string): Place | undefined {
    const key = `${country}/${nameKey(name)}`
    const allowed = key.length - 3 >= 9 ? 2 : key.length - 3 >= 5 ? 1 : 0
    if (allowed === 0) return undefined
    const candidates = new Set(edgesOf(key).flatMap((edge) => [...(this.byEdge.get(edge) ?? [])]))
    let best: { key: string; apart: number } | undefined
    for (const candidate of candidates) {
      if (candidate === key || Math.abs(candidate.length - key.length) > allowed) continue
      const apart = distance(candidate, key)
      if (apart <= allowed && apart < (best?.apart ?? Infinity)) best = { key: candidate, apart }
    }
    return best && this.byName.get(best.key)?.find(({ trashed }) => !trashed)
  }
}

/** Two names a letter or two apart share their beginning or their end. */
const edgesOf = (key: string): string[] => [key.slice(0, 6), `${key.slice(0, 3)}…${key.slice(-3)}`]
