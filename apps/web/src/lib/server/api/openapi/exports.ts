import { listQuery } from '@detwin/content/api'
import { locales } from '@detwin/content'
import { z } from 'zod'
import { filterNames } from '../../filters/agreement-filters.ts'

const { shape } = listQuery.agreements
const filters = Object.fromEntries(filterNames.map((name) => [name, shape[name]]))

interface Export {
  /** Below `/api/v1/`. */
  path: string
  summary: string
  description: string
  type: string
  query: z.ZodObject
  /** Of a documented question. */
  example: string
}

/** Files of exactly the agreements that the filters leave. Another one is a line here. */
export const exports: readonly Export[] = [
  {
    path: 'agreements.csv',
    summary: 'Agreements as a table',
    description:
      'CSV after RFC 4180 in UTF-8, an agreement a line, names in a column for each language. Nothing in it runs as a formula.',
    type: 'text/csv',
    query: z.strictObject({
      ...filters,
      bom: z
        .enum(['true', 'false'])
        .optional()
        .meta({ description: 'Begins the file with a byte order mark, which Excel wants.' })
    }),
    example: 'agreements.csv?country=SE&status=lapsed&bom=true'
  },
  {
    path: 'agreements.geojson',
    summary: 'Agreements as points',
    description:
      'GeoJSON (RFC 7946): a point for each agreement where its city abroad is, or no geometry where that is not known.',
    type: 'application/geo+json',
    query: z.strictObject(filters),
    example: 'agreements.geojson?country=SE'
  },
  {
    path: 'agreements-lines.geojson',
    summary: 'Agreements as lines',
    description:
      'GeoJSON (RFC 7946): a line from each city abroad to the Chinese one, cut where it crosses the line of the date.',
    type: 'application/geo+json',
    query: z.strictObject(filters),
    example: 'agreements-lines.geojson?statusYear=2019'
  },
  {
    path: 'agreements.xlsx',
    summary: 'Agreements as a workbook',
    description:
      'For Excel, LibreOffice and others: the table of the CSV with typed cells, and a sheet that says what its columns mean.',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    query: z.strictObject(filters),
    example: 'agreements.xlsx?country=SE'
  },
  {
    path: 'agreements.ics',
    summary: 'Agreements as a calendar',
    description:
      'iCalendar (RFC 5545): the days still ahead on which one of them runs out or a council has it before it.',
    type: 'text/calendar',
    query: z.strictObject({
      ...filters,
      locale: z.enum(locales).optional().meta({ description: 'The language of the entries: English without it.' })
    }),
    example: 'agreements.ics?country=SE&locale=zh-Hant'
  }
]
