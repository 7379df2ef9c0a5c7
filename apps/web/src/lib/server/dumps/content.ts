import { recordTypes } from '@detwin/content'
import type { Licence } from '@detwin/content/api'
import { inParts } from '../answers/parts.ts'
import { licenceOf } from '../api/licence.ts'
import type { AnyTable, Known } from '../dataset/column.ts'
import { csv } from '../dataset/csv.ts'
import { geoJson, lineOf, pointOf } from '../dataset/geojson.ts'
import { tables } from '../dataset/tables.ts'
import { agreements } from '../dataset/tables/agreements.ts'
import { cities } from '../dataset/tables/places-and-sources.ts'
import { writeDatabase } from './files/database.ts'
import { documentLines } from './files/documents.ts'

/** One file of a dump: what it is, and how it is made, as text in parts or by itself at a path. */
export interface Content {
  path: string
  /** Of the resource, in the descriptor: never the same twice. */
  name: string
  format: 'csv' | 'jsonl' | 'geojson' | 'sqlite'
  mediatype: string
  meaning: string
  licence: Licence
  table?: AnyTable
  make: { parts: (known: Known) => Iterable<string> } | { write: (path: string, known: Known) => void }
}

/** Of everything that holds rows of the data; tables of texts alone have theirs. */
const ofData = licenceOf('agreement')
const tablesOfTexts = ['news', 'statements', 'signatures', 'groups']

const tableFiles = tables.map((table): Content => ({
  path: `${table.name}.csv`,
  name: `${table.name}-csv`,
  format: 'csv',
  mediatype: 'text/csv',
  meaning: `${table.meaning}.`,
  licence: tablesOfTexts.includes(table.name) ? licenceOf('statement') : ofData,
  table,
  make: {
    parts: (known) =>
      csv(
        table.columns.map(({ name }) => name),
        table.cells(known)
      )
  }
}))

const plural: Partial<Record<string, string>> = { city: 'cities', country: 'countries', media: 'media', news: 'news' }

const documentFiles = recordTypes.map((type): Content => {
  const many = plural[type] ?? `${type}s`
  return {
    path: `${many}.jsonl`,
    name: `${many}-jsonl`,
    format: 'jsonl',
    mediatype: 'application/jsonl',
    meaning: `The documents of ${many}, one a line, as the API has them; of “meta” the revision, the times, the hash and the address.`,
    licence: licenceOf(type),
    make: { parts: (known) => inParts(documentLines(type, known)) }
  }
})

const map = (path: string, meaning: string, parts: (known: Known) => Iterable<string>): Content => ({
  path,
  name: path.replace('.', '-'),
  format: 'geojson',
  mediatype: 'application/geo+json',
  meaning,
  licence: ofData,
  make: { parts }
})

/** Every file of a dump but those that describe the others, in the order in which they are told. */
export const contents: readonly Content[] = [
  ...tableFiles,
  map('agreements.geojson', 'Agreements, each as the point of its city abroad.', (known) =>
    geoJson(agreements, agreements.rows(known), known, pointOf)
  ),
  map('agreements-lines.geojson', 'Agreements, each as a line between its two cities.', (known) =>
    geoJson(agreements, agreements.rows(known), known, lineOf)
  ),
  map('cities.geojson', 'Places on either side, each as a point.', (known) =>
    geoJson(cities, cities.rows(known), known, (city) => pointOf({ city }))
  ),
  ...documentFiles,
  {
    path: 'detwin.sqlite',
    name: 'detwin-sqlite',
    format: 'sqlite',
    mediatype: 'application/vnd.sqlite3',
    meaning: 'Every table in one SQLite file, with the meaning of each column.',
    licence: ofData,
    make: { write: writeDatabase }
  }
]
