import { geoEqualEarth, type GeoProjection } from 'd3-geo'
import { coarseAtlas } from './atlas.ts'
import { type Drawing, drawingOf } from './drawing.ts'

/** Units; about one and a half to a pixel of a wide screen. */
const width = 1600

/** Units cut off at both sides, where there is only ocean. */
const aside = 55

// Cape Horn lies at 56° south, the north of Greenland at 83.7° north.
const north = 84
const south = -57

/** Which meridian stands in the middle; the opposite one is the edge, and cuts no land that people live on. */
const middles = {
  /** For places abroad. The edge runs through the Bering Strait. */
  world: 11,
  /** For ties between both sides: China stands between them. The edge runs between Iceland and Greenland. */
  pacific: 155
}

export type WorldName = keyof typeof middles

/** The world in the Equal Earth projection, which shows every country as large as it is. */
function drawWorld(middle: number): Drawing {
  const projection = geoEqualEarth()
    .rotate([-middle, 0])
    .fitWidth(width + 2 * aside, { type: 'Sphere' })
  const top = yOf(projection, middle, north)
  const height = Math.round(yOf(projection, middle, south) - top)
  const [x, y] = projection.translate()
  return drawingOf(projection.translate([x - aside, y - top]), { width, height }, coarseAtlas)
}

const yOf = (projection: GeoProjection, longitude: number, latitude: number): number =>
  projection([longitude, latitude])?.[1] ?? 0

const drawn = new Map<WorldName, Drawing>()

/** Computed once a process. */
export function worldDrawing(name: WorldName): Drawing {
  const drawing = drawn.get(name) ?? drawWorld(middles[name])
  drawn.set(name, drawing)
  return drawing
}

export const isWorldName = (name: string): name is WorldName => name in middles
