import countries from 'i18n-iso-countries'
import { feature, merge, mesh } from 'topojson-client'
import world110 from 'world-atlas/countries-110m.json' with { type: 'json' }
import world50 from 'world-atlas/countries-50m.json' with { type: 'json' }
import { once } from './drawing.ts'

type Topology = Parameters<typeof merge>[0]
type Land = ReturnType<typeof merge>
type Borders = ReturnType<typeof mesh>
type Country = Extract<Parameters<typeof merge>[1], unknown[]>[number]

/** An outline of the world by Natural Earth, which draws borders as they are held in fact. */
interface Atlas {
  land: Land
  /** Between two countries; a coast is none. */
  borders: Borders
  /** By the number of ISO 3166-1, such as `752`. */
  countries: ReadonlyMap<string, Land>
}

const antarctica = '010'

function read(file: unknown): Atlas {
  // The package's JSON has the shape of its format, which the types of a JSON module are too wide to say.
  const topology = file as Topology & { objects: { countries: { geometries: Country[] } } }
  const shapes = topology.objects.countries.geometries.filter(({ id }) => id !== antarctica)
  const all = { type: 'GeometryCollection' as const, geometries: shapes }
  return {
    land: merge(topology, shapes),
    borders: mesh(topology, all, (a, b) => a !== b),
    countries: byNumber(topology, shapes)
  }
}

/** Some shapes share a number: Australia, and a reef of its that is drawn for itself. */
function byNumber(topology: Topology, shapes: Country[]): Map<string, Land> {
  const found = new Map<string, Land>()
  for (const shape of shapes) {
    if (shape.id === undefined) continue
    const { coordinates } = multi(topology, shape)
    const others = found.get(String(shape.id))?.coordinates ?? []
    found.set(String(shape.id), { type: 'MultiPolygon', coordinates: [...others, ...coordinates] })
  }
  return found
}

function multi(topology: Topology, shape: Country): Land {
  const { geometry } = shape.type === 'Polygon' ? feature(topology, shape) : feature(topology, shape)
  return geometry.type === 'Polygon' ? { type: 'MultiPolygon', coordinates: [geometry.coordinates] } : geometry
}

/** 1 : 110 million, for the world. */
export const coarseAtlas = once(() => read(world110))

/** 1 : 50 million, for one country. */
export const fineAtlas = once(() => read(world50))

/** The outline of a country by its code; undefined for one too small to be drawn. */
export const outlineOf = (code: string): Land | undefined =>
  fineAtlas().countries.get(countries.alpha2ToNumeric(code) ?? '')
