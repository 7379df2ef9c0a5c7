/** Longitude, latitude. */
export type Position = [number, number]

export type Line =
  { type: 'LineString'; coordinates: Position[] } | { type: 'MultiLineString'; coordinates: Position[][] }

/** The straight way from one place to another; cut in two where it crosses the line of the date (RFC 7946 3.1.9). */
export function lineBetween(from: Position, to: Position): Line {
  const [west, south] = from
  const [east, north] = to
  if (Math.abs(east - west) <= 180) return { type: 'LineString', coordinates: [from, to] }
  // Going west over -180 leads to 180, and the other way round.
  const edge = east > west ? -180 : 180
  const rest = east > west ? east - 360 : east + 360
  const share = (edge - west) / (rest - west)
  const latitude = Math.round((south + share * (north - south)) * 1e6) / 1e6
  return {
    type: 'MultiLineString',
    coordinates: [
      [from, [edge, latitude]],
      [[-edge, latitude], to]
    ]
  }
}
