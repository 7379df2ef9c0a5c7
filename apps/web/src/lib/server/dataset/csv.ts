import { stringify } from 'csv-stringify/sync'
import { inParts } from '../answers/parts.ts'
import type { Cell } from './column.ts'

const options = {
  // RFC 4180 2.1: lines end so, the last one too.
  record_delimiter: 'windows',
  // A cell that a spreadsheet would run as a formula begins with an apostrophe.
  escape_formulas: true
} as const

/** Rows made to text at a time: one by one would take twice as long. */
const atOnce = 20

/**
 * A table after RFC 4180, in UTF-8, part by part; `bom` is for spreadsheets that else take it for something older.
 */
export function* csv(names: readonly string[], rows: Iterable<Cell[]>, bom = false): Generator<string> {
  yield `${bom ? '\ufeff' : ''}${stringify([names], options)}`
  yield* inParts(lines(rows))
}

function* lines(rows: Iterable<Cell[]>): Generator<string> {
  let some: Cell[][] = []
  for (const row of rows) {
    some.push(row)
    if (some.length < atOnce) continue
    yield stringify(some, options)
    some = []
  }
  if (some.length > 0) yield stringify(some, options)
}
