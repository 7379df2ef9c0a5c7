import type { Readable } from 'node:stream'
import type { Agreement } from '@detwin/content'
import type { ColumnType, Known } from '../dataset/column.ts'
import { dataLicence } from '../dataset/licence.ts'
import { agreementRow, agreements as table } from '../dataset/tables/agreements.ts'
import { type Sheet, workbook } from './workbook/workbook.ts'

const widths: Record<ColumnType, number> = {
  id: 26,
  text: 20,
  number: 12,
  integer: 10,
  partialDate: 12,
  day: 12,
  moment: 20
}

/** The table of agreements as a workbook; a second sheet says what its columns mean, and under which licence it is. */
export function agreementsWorkbook(agreements: readonly Agreement[], known: Known): Readable {
  const rows = agreements.values().map((agreement) => {
    const row = agreementRow(agreement, known)
    return table.columns.map(({ of }) => of(row, known))
  })
  const columns = table.columns.map(({ name, type }) => ({ name, type, width: widths[type] }))
  return workbook([{ name: 'Agreements', columns, rows }, meanings], new Date(known.snapshot.updatedAt ?? 0))
}

const meanings: Sheet = {
  name: 'Columns',
  columns: [
    { name: 'Column', type: 'text', width: 24 },
    { name: 'Meaning', type: 'text', width: 100 }
  ],
  rows: [
    ...table.columns.map(({ name, meaning }) => [name, meaning]),
    ['Licence', `${dataLicence.name}, ${dataLicence.url}`],
    ['Credit', dataLicence.credit]
  ]
}
