import type { Status } from '@detwin/content'

/** A place on a drawing, with the agreements it has of each status. */
export interface Spot<T> {
  place: T
  /** Marks of two groups are never drawn as one: a country, on a map of the world. */
  group: string
  x: number
  y: number
  tally: readonly { status: Status; count: number }[]
}

/** What is drawn: one mark for one status of one place, or of several that lie too close to be told apart. */
export interface Mark<T> {
  status: Status
  /** Agreements. */
  count: number
  places: readonly T[]
  group: string
  x: number
  y: number
  /** Marks of one place stand side by side: how far this one stands from the middle, in marks. */
  shift: number
}

/** Units of the first squares tried. */
const finest = 6

/**
 * The marks of a map. Each place has one for each status of its agreements; when these are more than `limit`, places of
 * one group in one square share theirs, in squares as small as will do. No agreement is lost, and none is counted
 * twice: the marks of a status always sum up to the agreements that have it.
 */
export function marksOf<T>(spots: readonly Spot<T>[], limit: number): Mark<T>[] {
  let marks = marksOfSquares(spots, undefined)
  for (let side = finest; marks.length > limit && side < 2 ** 12; side *= 2) marks = marksOfSquares(spots, side)
  return marks.sort((a, b) => weight(a.status) - weight(b.status) || b.count - a.count)
}

// What is least known is drawn first, and lies under the others.
const weight = (status: Status): number => (status === 'unverified' ? 0 : 1)

function marksOfSquares<T>(spots: readonly Spot<T>[], side: number | undefined): Mark<T>[] {
  const squares = new Map<string, Spot<T>[]>()
  spots.forEach((spot, index) => {
    const key = side ? `${spot.group} ${Math.floor(spot.x / side)} ${Math.floor(spot.y / side)}` : String(index)
    const square = squares.get(key)
    if (square) square.push(spot)
    else squares.set(key, [spot])
  })
  return [...squares.values()].flatMap(marksOfSquare)
}

function marksOfSquare<T>(spots: readonly Spot<T>[]): Mark<T>[] {
  const [first] = spots
  if (!first) return []
  const byStatus = new Map<Status, { count: number; places: T[] }>()
  for (const { place, tally } of spots) {
    for (const { status, count } of tally) {
      const so = byStatus.get(status) ?? { count: 0, places: [] }
      so.count += count
      so.places.push(place)
      byStatus.set(status, so)
    }
  }
  const middle = (axis: 'x' | 'y'): number =>
    Math.round(spots.reduce((sum, spot) => sum + spot[axis], 0) / spots.length)
  const x = middle('x')
  const y = middle('y')
  return [...byStatus].map(([status, { count, places }], index) => ({
    status,
    count,
    places,
    group: first.group,
    x,
    y,
    shift: index - (byStatus.size - 1) / 2
  }))
}
