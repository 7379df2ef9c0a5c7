import { isLocale, locales } from '@detwin/content'
import { filled } from '#lib/messages/filled.ts'
import { words } from '#lib/messages/words.ts'
import { readableOf } from '../answers/parts.ts'
import { csv } from '../dataset/csv.ts'
import { geoJson, lineOf, pointOf } from '../dataset/geojson.ts'
import { knownOf } from '../dataset/known.ts'
import { agreementRow, agreements as table } from '../dataset/tables/agreements.ts'
import { filtersInOneLine } from '../filters/in-words.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { agreementsIcs } from './agreements-ics.ts'
import { agreementsWorkbook } from './agreements-workbook.ts'
import { asked } from './asked.ts'
import { download } from './download.ts'

interface Where {
  snapshot: Snapshot
  siteUrl: string
  search: URLSearchParams
}

/** Exactly the agreements of the list with the same filters, as a table; `bom=true` begins it with a byte order mark. */
export function csvExport({ snapshot, siteUrl, search }: Where): Response {
  const found = asked(snapshot, search, { bom: ['true', 'false'] })
  if (found instanceof Response) return found
  const known = knownOf(snapshot, siteUrl)
  const rows = found.agreements.values().map((agreement) => {
    const row = agreementRow(agreement, known)
    return table.columns.map(({ of }) => of(row, known))
  })
  const names = table.columns.map(({ name }) => name)
  const parts = csv(names, rows, search.get('bom') === 'true')
  return download(readableOf(parts), 'text/csv; charset=utf-8', 'agreements.csv', snapshot)
}

/** The same as a workbook, with typed cells. */
export function workbookExport({ snapshot, siteUrl, search }: Where): Response {
  const found = asked(snapshot, search)
  if (found instanceof Response) return found
  const content = agreementsWorkbook(found.agreements, knownOf(snapshot, siteUrl))
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return download(content, type, 'agreements.xlsx', snapshot)
}

/** The same as GeoJSON: its city abroad stands for an agreement, or the line from there to the Chinese side. */
export function geoJsonExport({ snapshot, siteUrl, search }: Where, drawn: 'points' | 'lines'): Response {
  const found = asked(snapshot, search)
  if (found instanceof Response) return found
  const known = knownOf(snapshot, siteUrl)
  const rows = found.agreements.values().map((agreement) => agreementRow(agreement, known))
  const parts = geoJson(table, rows, known, drawn === 'points' ? pointOf : lineOf)
  const name = drawn === 'points' ? 'agreements.geojson' : 'agreements-lines.geojson'
  return download(readableOf(parts), 'application/geo+json', name, snapshot)
}

/** Their days that are still ahead, as a calendar in the language of `locale`. */
export function calendarExport({ snapshot, siteUrl, search, today }: Where & { today: string }): Response {
  const found = asked(snapshot, search, { locale: locales })
  if (found instanceof Response) return found
  const wanted = search.get('locale') ?? ''
  const locale = isLocale(wanted) ? wanted : 'en'
  const { calendar, calendarOf } = words(locale).machines
  const what = filtersInOneLine(found.filters, snapshot, locale)
  const name = what ? filled(calendarOf, { what }) : calendar
  const parts = agreementsIcs(found.agreements, { snapshot, siteUrl, locale, today, name })
  return download(readableOf(parts), 'text/calendar; charset=utf-8', 'agreements.ics', snapshot)
}
