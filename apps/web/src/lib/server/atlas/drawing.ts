import { geoPath, type GeoProjection } from 'd3-geo'
import { RoundedPath } from './rounded-path.ts'

/** Degrees, WGS 84. */
export interface Location {
  latitude: number
  longitude: number
}

/** SVG paths. */
export interface Outlines {
  land: string
  borders: string
  /** The country the drawing is of. */
  own?: string
}

/** A drawing of the world or of a country: how places lie on it, and what land lies under them. */
export interface Drawing {
  width: number
  height: number
  /** In whole units; undefined for a place outside the drawing. */
  project: (location: Location) => Point | undefined
  /** Computed when it is first asked for. */
  outlines: () => Outlines
}

export type Point = readonly [x: number, y: number]

type Shape = Parameters<ReturnType<typeof geoPath>>[0]

export const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => (made ??= make())
}

/** A drawing of `width` × `height` units, of which nothing lies outside. */
export function drawingOf(
  projection: GeoProjection,
  { width, height }: Pick<Drawing, 'width' | 'height'>,
  shapes: () => { land: Shape; borders: Shape; own?: Shape }
): Drawing {
  projection.clipExtent([
    [0, 0],
    [width, height]
  ])
  const pathOf = (shape: Shape): string => {
    const context = new RoundedPath()
    geoPath(projection, context)(shape)
    return context.toString()
  }
  return {
    width,
    height,
    project: ({ longitude, latitude }) => {
      const [x, y] = projection([longitude, latitude]) ?? [Number.NaN, Number.NaN]
      return x >= 0 && x <= width && y >= 0 && y <= height ? [Math.round(x), Math.round(y)] : undefined
    },
    outlines: once(() => {
      const { land, borders, own } = shapes()
      return { land: pathOf(land), borders: pathOf(borders), ...(own && { own: pathOf(own) }) }
    })
  }
}
