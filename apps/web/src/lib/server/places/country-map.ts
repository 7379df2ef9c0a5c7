import { type Mark, marksOf, type Spot } from '#lib/components/map/marks.ts'
import { countryDrawing } from '../atlas/country.ts'
import type { Drawing } from '../atlas/drawing.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { type Tally, tallyOf, type TiedCity, tiedCities } from './tied.ts'

/** More than any country has places today; beyond it neighbours share a mark, so that the page stays light. */
const limit = 800

interface CountryMap {
  drawing: Drawing
  marks: readonly Mark<TiedCity>[]
  unplaced: Tally
}

const drawn = new WeakMap<Snapshot, Map<string, CountryMap | undefined>>()

/** The map of a country of the record, once a snapshot; undefined for one without a place to show. */
export function countryMap(snapshot: Snapshot, code: string): CountryMap | undefined {
  const maps = drawn.get(snapshot) ?? new Map<string, CountryMap | undefined>()
  drawn.set(snapshot, maps)
  if (!maps.has(code)) maps.set(code, draw(tiedCities(snapshot).byCountry.get(code) ?? []))
  return maps.get(code)
}

function draw(cities: readonly TiedCity[]): CountryMap | undefined {
  const located = cities.flatMap((tied) => (tied.city.location ? [{ tied, location: tied.city.location }] : []))
  const [first] = located
  if (!first) return undefined
  const drawing = drawingOf(
    first.tied.city.country,
    located.map(({ location }) => location)
  )
  if (!drawing) return undefined
  const spots = located.flatMap(({ tied, location }): Spot<TiedCity>[] => {
    const point = drawing.project(location)
    return point ? [{ place: tied, group: '', x: point[0], y: point[1], tally: tied.tally }] : []
  })
  const shown = new Set(spots.map(({ place }) => place))
  return {
    drawing,
    marks: marksOf(spots, limit),
    unplaced: tallyOf(cities.filter((tied) => !shown.has(tied)).flatMap(({ tally }) => tally))
  }
}

const drawings = new Map<string, Drawing | undefined>()

/** Drawn once a process, as long as its places are the same. */
function drawingOf(code: string, places: Parameters<typeof countryDrawing>[1]): Drawing | undefined {
  const key = `${code} ${places.map(({ latitude, longitude }) => `${latitude},${longitude}`).join(' ')}`
  if (!drawings.has(key)) {
    for (const old of drawings.keys()) if (old.startsWith(`${code} `)) drawings.delete(old)
    drawings.set(key, countryDrawing(code, places))
  }
  return drawings.get(key)
}
