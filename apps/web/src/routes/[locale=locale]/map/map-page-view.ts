import { type Locale, type Status, statuses } from '@detwin/content'
import { countsInWords, type MapView, sizeOf } from '#lib/components/map/map-view.ts'
import { countryNames, nameOf, placeOf } from '#lib/components/place/place.ts'
import type { Shown } from '#lib/components/text/shown.ts'
import { words as wordsFor } from '#lib/messages/words.ts'
import { pathOf } from '#lib/paths.ts'
import { worldDrawing } from '#lib/server/atlas/world.ts'
import { readFilters, type SetAside } from '#lib/server/filters/agreement-filters.ts'
import { type Tally, tallyOf, type TiedCity, tiedCities, totalOf } from '#lib/server/places/tied.ts'
import { worldMarks } from '#lib/server/places/world-marks.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import type { CityRow } from '../cities/city-list.ts'

export interface MapCity extends CityRow {
  /** Its position is on record. */
  onMap: boolean
}

export interface MapCountry {
  code: string
  name: Shown
  path: string
  tally: Tally
  /** Empty where the list only counts by country. */
  cities: MapCity[]
}

export interface MapPage {
  map: MapView
  /** What the map and its list show, in words. */
  counts: string
  /** All agreements by status, whatever the filter. */
  legend: { status: Status; count: number }[]
  chosen: Status[]
  unknown: SetAside[]
  total: number
  /** How many countries have an agreement, whatever the filter. */
  allCountries: number
  shown: number
  unplaced: number
  countries: MapCountry[]
  /** False where the list only counts by country. */
  listsCities: boolean
}

/** Places that a list is still read with; beyond it each country's own page lists them. */
const longest = 800

/** What the map page shows: `?status=ended&status=lapsed` keeps agreements of these, none named keeps all. */
export function mapPage(snapshot: Snapshot, locale: Locale, search: URLSearchParams): MapPage {
  const words = wordsFor(locale)
  const { compare } = new Intl.Collator(locale)
  const { filters, setAside } = readFilters(search, snapshot)
  const chosen = filters.statuses
  const only = chosen.length > 0 ? chosen : statuses
  const { abroad, byCountry } = tiedCities(snapshot)
  const { marks, unplaced } = worldMarks(snapshot)
  const { width, height } = worldDrawing('world')
  const countryName = countryNames(snapshot, locale)
  const all = tallyOf(abroad.flatMap(({ tally }) => tally))
  const shown = tallyOf(all, only)
  const listsCities = abroad.length <= longest

  const countries = [...byCountry]
    .filter(([code]) => code !== 'CN')
    .map(([code, cities]): MapCountry => ({
      code,
      name: countryName(code),
      path: `/cities/${code.toLowerCase()}`,
      tally: tallyOf(
        cities.flatMap(({ tally }) => tally),
        only
      ),
      cities: listsCities ? rowsOf(cities, only, locale).sort((a, b) => compare(a.name.text, b.name.text)) : []
    }))
    .filter(({ tally }) => tally.length > 0)
    .sort((a, b) => compare(a.name.text, b.name.text))

  return {
    map: {
      image: '/map/world.svg',
      width,
      height,
      labels: [],
      marks: marks
        .filter(({ status }) => only.includes(status))
        .map(({ status, count, places, group, x, y, shift }) => {
          const [place] = places
          const single = places.length === 1 && place ? place.city : undefined
          const word = words.record.status[status]
          return {
            status,
            x,
            y,
            shift,
            size: sizeOf(places.length),
            href: `/${locale}${single ? pathOf(single) : `/cities/${group.toLowerCase()}`}`,
            title: single
              ? words.map.mark(nameOf(single, locale).text, word, count)
              : words.map.marks(countryName(group).text, places.length, word, count)
          }
        })
    },
    counts: countsInWords(shown, words),
    legend: statuses.map((status) => ({ status, count: all.find((each) => each.status === status)?.count ?? 0 })),
    chosen,
    unknown: setAside.filter(({ name }) => name === 'status'),
    total: totalOf(all),
    allCountries: new Set(abroad.map(({ city }) => city.country)).size,
    shown: totalOf(shown),
    unplaced: totalOf(tallyOf(unplaced, only)),
    countries,
    listsCities
  }
}

function rowsOf(cities: readonly TiedCity[], only: readonly Status[], locale: Locale): MapCity[] {
  return cities.flatMap(({ city, tally }) => {
    const kept = tallyOf(tally, only)
    return kept.length > 0 ? [{ ...placeOf(city, locale), statuses: [...kept], onMap: city.location !== null }] : []
  })
}
