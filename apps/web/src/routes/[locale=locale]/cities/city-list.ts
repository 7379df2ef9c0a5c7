import type { City, Locale } from '@detwin/content'
import { countryNames, type Place, placeOf } from '#lib/components/place/place.ts'
import { type StatusCount, statusesOf } from '#lib/components/status/statuses-of.ts'
import type { Shown } from '#lib/components/text/shown.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { cityFilters, type CityFilters } from './city-filters.ts'
import { answersTo } from './city-name.ts'

export interface CityRow extends Place {
  statuses: StatusCount[]
}

export interface CountryGroup {
  code: string
  name: Shown
  cities: CityRow[]
}

export interface CityList {
  filters: CityFilters
  filtered: boolean
  /** Every country with a city abroad, for the filter. */
  countries: { code: string; name: Shown }[]
  groups: CountryGroup[]
  total: number
  /** Cities in China of the name that was asked for; they are no places abroad. */
  china: CityRow[]
}

export function cityList(snapshot: Snapshot, locale: Locale, search: URLSearchParams): CityList {
  const { compare } = new Intl.Collator(locale)
  const cities = snapshot.all('city')
  const abroad = cities.filter(({ country }) => country !== 'CN')
  const codes = new Set(abroad.map(({ country }) => country))
  const nameOfCountry = countryNames(snapshot, locale)
  const countries = [...codes]
    .map((code) => ({ code, name: nameOfCountry(code) }))
    .sort((a, b) => compare(a.name.text, b.name.text))

  const filters = cityFilters(search, (code) => codes.has(code))
  const rowOf = (city: City): CityRow => ({ ...placeOf(city, locale), statuses: statusesOf(city, snapshot) })
  const matching = (city: City) => !filters.q || answersTo(city, filters.q)
  const shown = abroad.filter(
    (city) =>
      matching(city) && (!filters.country || city.country === filters.country) && hasStatus(city, filters, snapshot)
  )

  const groups = countries.flatMap(({ code, name }) => {
    const rows = shown.filter(({ country }) => country === code).map(rowOf)
    return rows.length > 0 ? [{ code, name, cities: rows.sort((a, b) => compare(a.name.text, b.name.text)) }] : []
  })
  return {
    filters,
    filtered: Boolean(filters.q || filters.country || filters.statuses.length > 0),
    countries,
    groups,
    total: shown.length,
    china: filters.q ? cities.filter((city) => city.country === 'CN' && matching(city)).map(rowOf) : []
  }
}

const hasStatus = (city: City, { statuses: wanted }: CityFilters, snapshot: Snapshot): boolean =>
  wanted.length === 0 || snapshot.agreementsOf(city).some(({ status }) => wanted.includes(status))
