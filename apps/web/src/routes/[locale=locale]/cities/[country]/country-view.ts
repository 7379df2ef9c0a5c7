import type { Locale } from '@detwin/content'
import { countryWith, procedureView, type ProcedureView } from '#lib/components/act/procedure-view.ts'
import { labelsOf } from '#lib/components/map/labels.ts'
import { countsInWords, type MapView, sizeOf } from '#lib/components/map/map-view.ts'
import type { Mark } from '#lib/components/map/marks.ts'
import { countryNames, nameOf, placeOf } from '#lib/components/place/place.ts'
import { provincePlace } from '#lib/components/place/province.ts'
import type { Shown } from '#lib/components/text/shown.ts'
import { words as wordsFor } from '#lib/messages/words.ts'
import { pathOf } from '#lib/paths.ts'
import { endedByYear, type EndedByYear } from '#lib/server/numbers/ended-by-year.ts'
import { countryMap } from '#lib/server/places/country-map.ts'
import { agreementsIn, type Tally, tallyOf, type TiedCity, tiedCities, totalOf } from '#lib/server/places/tied.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { ledgerOf, type LedgerRow } from '../../home-view.ts'
import type { CityRow } from '../city-list.ts'

export interface CountryView {
  code: string
  path: string
  name: Shown
  inChina: boolean
  /** Agreements by status. */
  tally: Tally
  agreements: number
  places: number
  map: (MapView & { counts: string; unplaced: number }) | null
  /** Places in the order of the alphabet; those of China by province, the one without a name last. */
  groups: { name: Shown | null; path: string | null; cities: CityRow[] }[]
  ledger: LedgerRow[]
  /** Null where too few ended for a chart to tell anything; of a country abroad. */
  ended: EndedByYear | null
  /** What a resident can file; null while nobody has written it. */
  procedure: ProcedureView | null
}

/** A country of the record: its numbers, its map, its places; undefined when the record does not know it. */
export function countryView(snapshot: Snapshot, code: string, locale: Locale): CountryView | undefined {
  const cities = tiedCities(snapshot).byCountry.get(code) ?? []
  if (cities.length === 0 && !isKnown(snapshot, code)) return undefined
  const tally = tallyOf(cities.flatMap(({ tally }) => tally))
  return {
    code,
    path: `/cities/${code.toLowerCase()}`,
    name: countryNames(snapshot, locale)(code),
    inChina: code === 'CN',
    tally,
    agreements: totalOf(tally),
    places: cities.length,
    map: mapOf(snapshot, code, locale),
    groups: groupsOf(cities, code, locale),
    ledger: ledgerOf(snapshot, agreementsIn(snapshot, code), locale),
    ended: endedIn(snapshot, code),
    procedure: procedureView(countryWith(snapshot, code), snapshot, locale)
  }
}

const fewEnds = 3

function endedIn(snapshot: Snapshot, code: string): EndedByYear | null {
  const ended = endedByYear(agreementsIn(snapshot, code), snapshot.updatedAt ?? undefined)
  return code !== 'CN' && ended.total >= fewEnds ? ended : null
}

const isKnown = (snapshot: Snapshot, code: string): boolean =>
  snapshot.all('country').some((country) => country.code === code) ||
  snapshot.all('city').some((city) => city.country === code)

function mapOf(snapshot: Snapshot, code: string, locale: Locale): CountryView['map'] {
  const found = countryMap(snapshot, code)
  if (!found) return null
  const words = wordsFor(locale)
  const { drawing, marks, unplaced } = found
  return {
    image: `/map/countries/${code.toLowerCase()}.svg`,
    width: drawing.width,
    height: drawing.height,
    marks: marks.flatMap(({ status, count, places, x, y, shift }) => {
      const [place] = places
      if (!place) return []
      const name = nameOf(place.city, locale).text
      const word = words.record.status[status]
      return [
        {
          status,
          x,
          y,
          shift,
          size: sizeOf(places.length),
          href: places.length === 1 ? `/${locale}${pathOf(place.city)}` : '#places',
          title:
            places.length === 1 ? words.map.mark(name, word, count) : words.map.marks(name, places.length, word, count)
        }
      ]
    }),
    labels: labelsOf(namesOf(marks, locale), drawing.width, drawing.height),
    counts: countsInWords(tallyOf(marks), words),
    unplaced: totalOf(unplaced)
  }
}

/** Each place once: what is known before what is only listed, then those with the most agreements. */
function namesOf(marks: readonly Mark<TiedCity>[], locale: Locale) {
  const named = new Map<string, { place: TiedCity; name: Shown; x: number; y: number; aside: number }>()
  for (const { places, x, y, shift } of marks) {
    const [place] = places
    if (!place || places.length > 1) continue
    const aside = Math.max(Math.abs(shift), named.get(place.city.id)?.aside ?? 0)
    named.set(place.city.id, { place, name: nameOf(place.city, locale), x, y, aside })
  }
  const isKnown = ({ tally }: TiedCity): number => Number(tally.some(({ status }) => status !== 'unverified'))
  return [...named.values()].sort(
    (a, b) => isKnown(b.place) - isKnown(a.place) || totalOf(b.place.tally) - totalOf(a.place.tally)
  )
}

function groupsOf(cities: readonly TiedCity[], code: string, locale: Locale): CountryView['groups'] {
  const words = wordsFor(locale)
  const { compare } = new Intl.Collator(locale)
  const byName = (a: CityRow, b: CityRow): number => compare(a.name.text, b.name.text)
  const rows = (list: readonly TiedCity[]): CityRow[] =>
    list.map(({ city, tally }) => ({ ...placeOf(city, locale), statuses: [...tally] })).sort(byName)
  if (code !== 'CN') return cities.length > 0 ? [{ name: null, path: null, cities: rows(cities) }] : []
  const byProvince = Map.groupBy(cities, ({ city }) => city.province)
  return [...byProvince]
    .map(([province, list]) => ({ ...(province ? provincePlace(province, words) : none), cities: rows(list) }))
    .sort((a, b) => (a.name && b.name ? compare(a.name.text, b.name.text) : a.name ? -1 : 1))
}

const none = { name: null, path: null }
