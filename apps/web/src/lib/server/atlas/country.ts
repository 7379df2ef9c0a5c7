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
type Position = [longitude: number, latitude: number]
type Box = ReturnType<typeof geoBounds>

/**
 * A country as large as the drawing allows, with what lies next to it. What must be seen is the mainland, the islands
 * near it, and wherever a place of the record lies; far possessions without one stay out.
 */
export function countryDrawing(code: string, places: readonly Location[]): Drawing | undefined {
  const outline = outlineOf(code)
  const positions = places.map(({ longitude, latitude }): Position => [longitude, latitude])
  const parts = outline ? partsSeen(outline, positions) : []
  if (parts.length + positions.length === 0) return undefined
  const small = parts.reduce((sum, { area }) => sum + area, 0) < surroundings.usual ** 2
  const near = small ? surroundings.ofSmall : surroundings.usual
  const squares = positions.map((position) => squareAround(position, near))
  const seen = {
    type: 'GeometryCollection' as const,
    geometries: [
      ...parts.map(({ shape }) => shape),
      { type: 'MultiPoint' as const, coordinates: squares.flatMap(cornersOf) }
    ]
  }
  const [longitude, latitude] = middleOf([...parts.map(({ box }) => box), ...squares])
  const projection = geoAzimuthalEqualArea()
  const fine = projection.precision()
  projection
    // How large it is shows without points between two points.
    .precision(0)
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
  projection.precision(fine)
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

/** A part of a country's land, and what tells quickly whether a place may lie on it. */
interface Part {
  shape: { type: 'Polygon'; coordinates: Land['coordinates'][number] }
  area: number
  middle: Position
  box: Box
}

const known = new WeakMap<Land, Part[]>()

/** The parts of a country's land, the largest first. */
function partsOf(land: Land): Part[] {
  const parts =
    known.get(land) ??
    land.coordinates
      .map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
      .map((shape) => ({ shape, area: geoArea(shape), middle: geoCentroid(shape), box: geoBounds(shape) }))
      .sort((a, b) => b.area - a.area)
  known.set(land, parts)
  return parts
}

function partsSeen(land: Land, positions: readonly Position[]): Part[] {
  const parts = partsOf(land)
  const [main] = parts
  if (!main) return []
  // Found by trying: Hokkaido is near, Alaska, French Guiana and Svalbard are not.
  const near = 2.2 * Math.sqrt(main.area / Math.PI) + 0.1
  return parts.filter(
    ({ shape, area, middle, box }) =>
      (area > main.area / 200 && geoDistance(middle, main.middle) < near) ||
      positions.some((position) => isIn(box, position) && geoContains(shape, position))
  )
}

const isIn = ([[west, south], [east, north]]: Box, [longitude, latitude]: Position): boolean =>
  latitude >= south &&
  latitude <= north &&
  // A box across the date line has its west right of its east.
  (west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east)

/** The middle of what lies between these meridians and parallels, which the weight of a large part does not move. */
function middleOf(boxes: readonly Box[]): Position {
  const [[[start]] = [[0]]] = boxes
  // Seen from the first, so that the date line is nowhere between them.
  const spans = boxes.map(([[west], [east]]) => {
    const from = ((west - start + 540) % 360) - 180
    return [from, from + ((east - west + 360) % 360)]
  })
  const latitudes = boxes.flatMap(([[, south], [, north]]) => [south, north])
  return [start + middle(spans.flat()), middle(latitudes)]
}

const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2

/** A small square of a place's surroundings. */
function squareAround([longitude, latitude]: Position, radians: number): Box {
  const north = (radians * 180) / Math.PI
  const east = north / Math.max(0.1, Math.cos((latitude * Math.PI) / 180))
  return [
    [longitude - east, latitude - north],
    [longitude + east, latitude + north]
  ]
}

const cornersOf = ([[west, south], [east, north]]: Box): Position[] => [
  [west, south],
  [east, south],
  [west, north],
  [east, north]
]
