import { geoArea, geoAzimuthalEqualArea, geoBounds, geoCentroid, geoContains, geoDistance, geoPath } from 'd3-geo'
import { fineAtlas, outlineOf } from './atlas.ts'
import { type Drawing, drawingOf, type Location } from './drawing.ts'

/** Units; about one to a pixel of a wide screen. */
const width = 800
const heights = { least: 420, most: 760 }
const margin = 36

/** Radians of land shown around a place: some 80 km, and 200 km in a country that is smaller than that. */
const surroundings = { usual: 0.0125, ofSmall: 0.032 }

type Land = NonNullable<ReturnType<typeof outlineOf>>
type Part = { type: 'Polygon'; coordinates: Land['coordinates'][number] }
type Position = [longitude: number, latitude: number]

/**
 * A country as large as the drawing allows, with what lies next to it. What must be seen is the mainland, the islands
 * near it, and wherever a place of the record lies; far possessions without one stay out.
 */
export function countryDrawing(code: string, places: readonly Location[]): Drawing | undefined {
  const outline = outlineOf(code)
  const positions = places.map(({ longitude, latitude }): Position => [longitude, latitude])
  const parts = outline ? partsSeen(outline, positions) : []
  const small = parts.reduce((sum, part) => sum + geoArea(part), 0) < surroundings.usual ** 2
  const near = small ? surroundings.ofSmall : surroundings.usual
  const geometries = [...parts, ...positions.map((position) => around(position, near))]
  if (geometries.length === 0) return undefined
  const seen = { type: 'GeometryCollection' as const, geometries }
  const [longitude, latitude] = middleOf(seen)
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitWidth(width - 2 * margin, seen)
  const [[, top], [, bottom]] = geoPath(projection).bounds(seen)
  const height = Math.round(Math.min(heights.most, Math.max(heights.least, bottom - top + 2 * margin)))
  projection.fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin]
    ],
    seen
  )
  // Nothing beyond the corners is projected: the rest of the world takes most of the time.
  const corners = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height]
  ] as const
  const reach = Math.max(
    ...corners.map(([x, y]) => geoDistance(projection.invert?.([x, y]) ?? [Number.NaN, 0], [longitude, latitude]))
  )
  if (reach < Math.PI / 2) projection.clipAngle((reach * 180) / Math.PI + 1)
  return drawingOf(projection, { width, height }, () => {
    const { land, borders } = fineAtlas()
    return { land, borders, own: outline }
  })
}

function partsSeen({ coordinates }: Land, positions: readonly Position[]): Part[] {
  const parts = coordinates
    .map((ring): Part => ({ type: 'Polygon', coordinates: ring }))
    .map((part) => ({ part, area: geoArea(part), middle: geoCentroid(part) }))
    .sort((a, b) => b.area - a.area)
  const [main] = parts
  if (!main) return []
  // Found by trying: Hokkaido is near, Alaska, French Guiana and Svalbard are not.
  const near = 2.2 * Math.sqrt(main.area / Math.PI) + 0.1
  return parts
    .filter(
      ({ part, area, middle }) =>
        (area > main.area / 200 && geoDistance(middle, main.middle) < near) ||
        positions.some((position) => geoContains(part, position))
    )
    .map(({ part }) => part)
}

/** The middle of a box of meridians and parallels, which the weight of a large part does not move. */
function middleOf(shape: Parameters<typeof geoBounds>[0]): Position {
  const [[west, south], [east, north]] = geoBounds(shape)
  // A country across the date line has its west right of its east.
  return [west <= east ? (west + east) / 2 : (west + east + 360) / 2, (south + north) / 2]
}

/** A small square of a place's surroundings, wound as d3-geo wants the inside of a polygon. */
function around([longitude, latitude]: Position, radians: number): Part {
  const north = (radians * 180) / Math.PI
  const east = north / Math.max(0.1, Math.cos((latitude * Math.PI) / 180))
  return {
    type: 'Polygon',
    coordinates: [
      [
        [longitude - east, latitude - north],
        [longitude - east, latitude + north],
        [longitude + east, latitude + north],
        [longitude + east, latitude - north],
        [longitude - east, latitude - north]
      ]
    ]
  }
}
