import type { City } from '@detwin/content'
import { inParts } from '../answers/parts.ts'
import type { Column, Known, Table } from './column.ts'
import { dataLicence } from './licence.ts'
import { type Line, lineBetween, type Position } from './line.ts'
import type { AgreementRow } from './tables/agreements.ts'

type Geometry = { type: 'Point'; coordinates: Position } | Line

/**
 * Rows as GeoJSON (RFC 7946), part by part: what a row says are its properties. One without a position on record is there
 * without a geometry.
 */
export function* geoJson<Row>(
  { columns, key: [key] }: Pick<Table<Row>, 'columns' | 'key'>,
  rows: Iterable<Row>,
  known: Known,
  geometryOf: (row: Row) => Geometry | null
): Generator<string> {
  const id = columns.find(({ name }) => name === key)
  const { name, url, credit } = dataLicence
  const head = {
    type: 'FeatureCollection',
    licence: name,
    licence_url: url,
    credit,
    updated_at: known.snapshot.updatedAt
  }
  yield `${JSON.stringify(head).slice(0, -1)},"features":[`
  yield* inParts(features())
  yield ']}\n'

  function* features(): Generator<string> {
    let between = ''
    for (const row of rows) {
      const feature = {
        type: 'Feature',
        id: id?.of(row, known),
        geometry: geometryOf(row),
        properties: propertiesOf(columns, row, known)
      }
      yield between + JSON.stringify(feature)
      between = ',\n'
    }
  }
}

/** What is not known is left out: in ten languages it would be most of the file. */
function propertiesOf<Row>(columns: readonly Column<Row>[], row: Row, known: Known): Record<string, string | number> {
  const properties: Record<string, string | number> = {}
  for (const { name, of } of columns) {
    const value = of(row, known)
    if (value !== null) properties[name] = value
  }
  return properties
}

/** An agreement as its city abroad. */
export const pointOf = ({ city }: Pick<AgreementRow, 'city'>): Geometry | null => {
  const coordinates = positionOf(city)
  return coordinates && { type: 'Point', coordinates }
}

/** An agreement as the line from there to the Chinese side. */
export function lineOf({ city, china }: AgreementRow): Geometry | null {
  const [from, to] = [positionOf(city), positionOf(china)]
  return from && to && lineBetween(from, to)
}

const positionOf = (city: City | undefined): Position | null =>
  city?.location ? [city.location.longitude, city.location.latitude] : null
