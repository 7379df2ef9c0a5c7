/** A row of a file as it was written: the text of its cells, and where it stands. */
export interface TableRow {
  /** As a spreadsheet numbers it: the header is row 1. */
  line: number
  cells: string[]
  /** Positions of cells that hold a formula instead of a value. */
  formulas: number[]
}

export interface Table {
  format: 'csv' | 'tsv' | 'xlsx'
  /** What was recognised; a workbook has none. */
  encoding: string | null
  /** Other sheets of the workbook, which were not read. */
  otherSheets: string[]
  headers: string[]
  rows: TableRow[]
}

/** Most rows a file may have, the header not counted. */
export const mostRows = 50_000

/** Most columns. */
export const mostColumns = 200

/** Most characters a cell may hold. */
export const longestCell = 2000
