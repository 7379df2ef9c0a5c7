import type { City } from '@detwin/content'
import type { AdministrativeArea, City as CityData, State } from 'schema-dts'
import { countryNames, nameOf } from '#lib/components/place/place.ts'
import { pathOf } from '#lib/paths.ts'
import { addressOf, type PageOfRecord } from './page-of-record.ts'

const placeTypes = {
  city: 'City',
  district: 'AdministrativeArea',
  county: 'AdministrativeArea',
  region: 'AdministrativeArea',
  state: 'State'
} as const

/** A place and what others call it. */
export function place(page: PageOfRecord, city: City): CityData | AdministrativeArea | State {
  const name = nameOf(city, page.locale).text
  const path = pathOf(city) ?? ''
  return {
    '@type': placeTypes[city.kind],
    '@id': `${page.siteUrl}/id/${city.id}`,
    name,
    alternateName: [...new Set(Object.values(city.name))].filter((other) => other !== name),
    url: addressOf(page, path),
    sameAs: [
      ...(city.wikidata ? [`https://www.wikidata.org/entity/${city.wikidata}`] : []),
      ...(city.website ? [city.website] : [])
    ],
    containedInPlace: {
      '@type': 'Country',
      name: countryNames(page.snapshot, page.locale)(city.country).text,
      identifier: city.country
    },
    ...(city.location && { geo: { '@type': 'GeoCoordinates', ...city.location } })
  }
}
