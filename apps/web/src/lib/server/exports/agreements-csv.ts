import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Agreement } from '@detwin/content'
import { stringify } from 'csv-stringify/sync'
import { type AgreementRow, agreementColumns } from './agreement-row.ts'

const perTurn = 500

const options = {
  // RFC 4180 2.1: lines end so, the last one too.
  record_delimiter: 'windows',
  // A cell that a spreadsheet would run as a formula begins with an apostrophe.
  escape_formulas: true
} as const

/**
 * A table of agreements after RFC 4180, in UTF-8; `bom` is for spreadsheets that else take it for something older.
 * Others get the thread between two parts of a long one.
 */
export async function agreementsCsv(
  agreements: readonly Agreement[],
  rowOf: (agreement: Agreement) => AgreementRow,
  bom: boolean
): Promise<string> {
  const parts = [`${bom ? '\ufeff' : ''}${stringify([agreementColumns], options)}`]
  for (let start = 0; start < agreements.length; start += perTurn) {
    if (start > 0) await nextTurn()
    const rows = agreements.slice(start, start + perTurn).map(rowOf)
    parts.push(stringify(rows, { ...options, columns: agreementColumns }))
  }
  return parts.join('')
}
