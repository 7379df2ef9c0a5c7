import type { City, Locale } from '@detwin/content'
import { countryNames, type Place, placeOf } from '#lib/components/place/place.ts'
import { type StatusCount, statusesOf } from '#lib/components/status/statuses-of.ts'
import type { Shown } from '#lib/components/text/shown.ts'
import { type AgreementFilters, readFilters, searchOf, type SetAside } from '#lib/server/filters/agreement-filters.ts'
import { answersTo } from '#lib/server/filters/city-name.ts'
import type { Filterable } from '#lib/server/filters/filterable.ts'
import { type Sifted, sift } from '#lib/server/filters/sift.ts'
import { tallyOf } from '#lib/server/places/tied.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { type Choices, choicesOf } from './choices.ts'
import { type Chip, chipsOf, type WayOut, waysOut } from './filters-in-use.ts'
import { orderedCities } from './ordered-cities.ts'

export interface CityRow extends Place {
  statuses: StatusCount[]
}

export interface CountryGroup {
  code: string
  name: Shown
  /** The page before begins it. */
  continued: boolean
  cities: CityRow[]
}

export interface CityList {
  filters: AgreementFilters
  /** The filters as an address says them. */
  search: string
  setAside: SetAside[]
  choices: Choices
  chips: Chip[]
  /** Where nothing is found: what leaving out one filter would show. */
  waysOut: WayOut[]
  /** Every country with a city abroad, where nothing is filtered. */
  countries: { code: string; name: Shown; cities: number }[]
  /** Of this page. */
  groups: CountryGroup[]
  page: number
  pages: number
  /** Of all pages: cities abroad, and the agreements that the filters leave. */
  total: number
  agreements: number
  /** Cities in China of the name that was asked for; they are no places abroad. */
  china: CityRow[]
}

/** A page is read in one go, and weighs little. */
const perPage = 100

export function cityList(snapshot: Snapshot, locale: Locale, address: URLSearchParams): CityList {
  const { filters, setAside } = readFilters(address, snapshot)
  const search = searchOf(filters)
  const sifted = sift(snapshot, filters)
  const { countries } = orderedCities(snapshot, locale)
  const shown = citiesOf(snapshot, locale, filters, sifted)

  const pages = Math.max(1, Math.ceil(shown.length / perPage))
  const asked = address.get('page')?.trim() ?? ''
  const page = /^[1-9]\d{0,5}$/.test(asked) && Number(asked) <= pages ? Number(asked) : 1
  const start = (page - 1) * perPage
  const chips = chipsOf(snapshot, locale, filters)
  return {
    filters,
    search,
    setAside:
      asked && asked !== String(page)
        ? [...setAside, { name: 'page', value: asked.slice(0, 20), problem: 'unknown' }]
        : setAside,
    choices: choicesOf(snapshot, locale, filters, sifted),
    chips,
    waysOut: shown.length === 0 ? waysOut(chips, filters, sifted, locale) : [],
    countries: search ? [] : [...countries],
    groups: groupsOf(shown.slice(start, start + perPage), shown[start - 1]?.city.country, snapshot, locale),
    page,
    pages,
    total: shown.length,
    agreements: sifted.found.length,
    china: filters.q ? inChina(snapshot, locale, filters.q) : []
  }
}

interface ShownCity {
  city: City
  place: Place
  agreements: readonly Filterable[]
}

/** The cities of the agreements that are left; without a filter of agreements, also those that have none. */
function citiesOf(snapshot: Snapshot, locale: Locale, filters: AgreementFilters, { found }: Sifted): ShownCity[] {
  const byCity = Map.groupBy(found, ({ agreement }) => agreement.city)
  const { country, q, statuses, statusYear, province, chinaCity, group } = filters
  const onlyWithAgreement = Boolean(statuses.length > 0 || statusYear || province || chinaCity || group)
  const answers = answersTo(q)
  const shown: ShownCity[] = []
  for (const { city, place } of orderedCities(snapshot, locale).cities) {
    const agreements = byCity.get(city.id)
    if (agreements) shown.push({ city, place, agreements })
    else if (onlyWithAgreement || (country && city.country !== country) || (q && !answers(city))) continue
    else if (snapshot.agreementsOf(city).length === 0) shown.push({ city, place, agreements: [] })
  }
  return shown
}

function groupsOf(
  cities: readonly ShownCity[],
  before: string | undefined,
  snapshot: Snapshot,
  locale: Locale
): CountryGroup[] {
  const countryName = countryNames(snapshot, locale)
  return [...Map.groupBy(cities, ({ city }) => city.country)].map(([code, list]) => ({
    code,
    name: countryName(code),
    continued: code === before,
    cities: list.map(({ place, agreements }) => ({
      ...place,
      statuses: [...tallyOf(agreements.map(({ agreement }) => agreement))]
    }))
  }))
}

function inChina(snapshot: Snapshot, locale: Locale, q: string): CityRow[] {
  const answers = answersTo(q)
  return snapshot
    .all('city')
    .filter((city) => city.country === 'CN' && answers(city))
    .slice(0, perPage)
    .map((city) => ({ ...placeOf(city, locale), statuses: statusesOf(city, snapshot) }))
}
