import type { City } from '@detwin/content'
import { placeName } from './place-names.ts'
import type { NameRow, SeedData } from './read-csv.ts'
import { seedId } from './seed-id.ts'
import { reviewedIn, type SeedRecord } from './seed-record.ts'

/**
 * The same place has the same key in every file: abroad, what follows a comma is the state ("Fort Worth, Texas");
 * in China it tells two cities apart ("Suzhou, Jiangsu").
 */
export const placeKey = (country: string, name: string): string =>
  `city/${country}/${country === 'CN' ? name : (name.split(',')[0] ?? name)}`

interface Mention {
  country: string
  name: string
  simplified: string
  province: string
  location: City['location']
  wikidata: string
}

/** One city a place, in the order the files name them; the first row that knows a detail gives it. */
export function placesOf(data: SeedData): SeedRecord<'city'>[] {
  const names = new Map(data.names.map((row) => [placeKey(row.country, row.name), row]))
  const aliases = new Map(data.aliases.map((row) => [placeKey(row.country, row.name), row.aliases.split(';')]))
  const mentions = Map.groupBy(mentionsIn(data), ({ country, name }) => placeKey(country, name))
  return [...mentions].map(([key, all]) => {
    const also = aliases.get(key)
    return { ...place(key, all, names.get(key)), ...(also && { aliases: also }) }
  })
}

function place(key: string, mentions: Mention[], row: NameRow | undefined): SeedRecord<'city'> {
  const country = mentions[0]?.country ?? ''
  const simplified = mentions.find((mention) => mention.simplified)?.simplified ?? ''
  const name = placeName(mentions[0]?.name ?? '', simplified, row)
  return {
    type: 'city',
    id: seedId(key),
    sourceLocale: 'en',
    translations: reviewedIn(name),
    kind: row?.kind || kindByName(simplified),
    name,
    country,
    province: mentions.find((mention) => mention.province)?.province ?? null,
    location: mentions.find((mention) => mention.location)?.location ?? null,
    wikidata: mentions.find((mention) => mention.wikidata)?.wikidata ?? null,
    website: null
  }
}

/** What the last character of a Chinese name says; a place abroad is a city unless names.csv says otherwise. */
function kindByName(simplified: string): City['kind'] {
  if (/[省州]$/.test(simplified)) return 'region'
  if (simplified.endsWith('区')) return 'district'
  return simplified.endsWith('县') ? 'county' : 'city'
}

function mentionsIn({ twinnings, ended, reviewed }: SeedData): Mention[] {
  const unknown = { simplified: '', province: '', location: null, wikidata: '' }
  return [
    ...twinnings.flatMap((row) => [
      {
        ...unknown,
        country: row.place_country_iso2,
        name: row.place_name,
        location: point(row.place_lat, row.place_lon),
        wikidata: row.place_qid
      },
      {
        country: 'CN',
        name: row.china_name_en,
        simplified: row.china_name_zh,
        province: row.china_province,
        location: point(row.china_lat, row.china_lon),
        wikidata: row.china_qid
      }
    ]),
    ...[...ended, ...reviewed].flatMap((row) => [
      { ...unknown, country: row.country, name: row.place },
      ...(row.china_place ? [{ ...unknown, country: 'CN', name: row.china_place }] : [])
    ])
  ]
}

const point = (latitude: number | null, longitude: number | null): City['location'] =>
  latitude === null || longitude === null ? null : { latitude, longitude }
