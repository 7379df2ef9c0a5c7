import { type ExtendedFeature, geoBounds, geoContains } from 'd3-geo'
import { feature } from 'topojson-client'
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' }
import { z } from 'zod'
import { countryNumber } from './country-codes.ts'

type Topology = Parameters<typeof feature>[0]
type Shape = ExtendedFeature

// Its JSON type is wider than the format.
const topology = atlas as unknown as Topology & { objects: { countries: Topology['objects'][string] } }
const shapes = new Map<string, Shape>()

const drawn = z.object({ features: z.array(z.looseObject({ id: z.string().nullish() })) })

function shapeOf(code: string): Shape | undefined {
  if (shapes.size === 0) {
    for (const shape of drawn.parse(feature(topology, topology.objects.countries)).features)
      if (shape.id) shapes.set(shape.id, shape as unknown as Shape) // a GeoJSON feature, from the library
  }
  return shapes.get(countryNumber(code) ?? '')
}

/** Kilometres a coast drawn at 1 : 50 million may be off. */
const slack = 25

/**
 * Whether a place lies in a country, or so near that the drawing cannot tell. Undefined for countries too small to be
 * drawn.
 */
export function insideCountry(code: string, latitude: number, longitude: number): boolean | undefined {
  const shape = shapeOf(code)
  if (!shape) return undefined
  if (!nearBounds(shape, latitude, longitude)) return false
  if (geoContains(shape, [longitude, latitude])) return true
  const north = slack / 111
  const east = north / Math.max(0.05, Math.cos((latitude * Math.PI) / 180))
  return [0, 1, 2, 3, 4, 5, 6, 7].some((eighth) => {
    const angle = (eighth * Math.PI) / 4
    return geoContains(shape, [longitude + east * Math.cos(angle), latitude + north * Math.sin(angle)])
  })
}

const bounds = new WeakMap<Shape, ReturnType<typeof geoBounds>>()

/** Cheap, and enough for most wrong places; a country across the date line has its west right of its east. */
function nearBounds(shape: Shape, latitude: number, longitude: number): boolean {
  const box = bounds.get(shape) ?? geoBounds(shape)
  bounds.set(shape, box)
  const [[west, south], [east, north]] = box
  if (latitude < south - 1 || latitude > north + 1) return false
  return west <= east ? longitude > west - 2 && longitude < east + 2 : longitude > west - 2 || longitude < east + 2
}
