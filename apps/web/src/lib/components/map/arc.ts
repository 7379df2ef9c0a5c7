import type { Status } from '@detwin/content'

type Point = readonly [x: number, y: number]

/** A curve between two places: a sign that they have to do with each other, and no route. */
export interface Arc {
  status: Status
  from: Point
  to: Point
  /** The point that pulls the curve; it lies on the side of the north pole. */
  pull: Point
}

/** How far the curve rises above the straight line, as a part of its length. */
const rise = 0.22

/** @param turn which of several curves between the same two places: 0 is the first */
export function arcBetween(status: Status, from: Point, to: Point, turn = 0): Arc {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  // Half a turn to the left of a line that runs east is north.
  const east = dx >= 0 ? 1 : -1
  const height = rise * (1 + turn * 0.45)
  return {
    status,
    from,
    to,
    pull: [from[0] + dx / 2 + dy * height * east, from[1] + dy / 2 - dx * height * east]
  }
}

/** The point half way along the curve. */
export const middleOf = ({ from, to, pull }: Arc): Point => [
  (from[0] + 2 * pull[0] + to[0]) / 4,
  (from[1] + 2 * pull[1] + to[1]) / 4
]
