import { type Mark, marksOf, type Spot } from '#lib/components/map/marks.ts'
import { worldDrawing } from '../atlas/world.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { type Tally, tallyOf, type TiedCity, tiedCities } from './tied.ts'

/** As many as can be told apart on a wide screen; a page with them stays light. */
const limit = 400

interface WorldMarks {
  marks: readonly Mark<TiedCity>[]
  /** What the marks leave out: agreements of places whose position nobody has recorded. */
  unplaced: Tally
}

const made = new WeakMap<Snapshot, WorldMarks>()

/** Marks of all places abroad, once a snapshot. */
export function worldMarks(snapshot: Snapshot): WorldMarks {
  const known = made.get(snapshot)
  if (known) return known
  const { project } = worldDrawing('world')
  const spots: Spot<TiedCity>[] = []
  const rest: TiedCity[] = []
  for (const tied of tiedCities(snapshot).abroad) {
    const point = tied.city.location && project(tied.city.location)
    if (point) spots.push({ place: tied, group: tied.city.country, x: point[0], y: point[1], tally: tied.tally })
    else rest.push(tied)
  }
  const marks = { marks: marksOf(spots, limit), unplaced: tallyOf(rest.flatMap(({ tally }) => tally)) }
  made.set(snapshot, marks)
  return marks
}
