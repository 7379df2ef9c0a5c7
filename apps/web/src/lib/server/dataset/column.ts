import { type Locale, localeInfo, locales, type LocalizedText } from '@detwin/content'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** What one cell says; null is what the record does not know. */
export type Cell = string | number | null

/**
 * `id` and `text` are never numbers or dates, whatever they look like; `partialDate` is `2022`, `2022-11` or `2022-11-17`, as
 * exact as its source; `day` is always whole; `moment` is ISO 8601 in UTC; numbers are degrees of WGS 84.
 */
export type ColumnType = 'id' | 'text' | 'number' | 'integer' | 'partialDate' | 'day' | 'moment'

/** What rows are made from. */
export interface Known {
  snapshot: Snapshot
  /** Origin of the addresses. */
  siteUrl: string
  /** In English. */
  countryName: (code: string) => string
  /** Of a source, when it is public. */
  addressOf: (source: string) => string | undefined
}

/** A column of a table for programs: its name, what it means, and what it says of a row. */
export interface Column<Row> {
  name: string
  type: ColumnType
  /** In English, a sentence without a full stop. */
  meaning: string
  /** The same thing in each language: one name for all of them, where people read about it. */
  family?: string
  of: (row: Row, known: Known) => Cell
}

export interface Table<Row> {
  /** As its files are called. */
  name: string
  meaning: string
  /** Identifies a row; the first of them is an id. */
  key: readonly string[]
  /** Columns that hold the id of a row of another table. */
  refersTo: Readonly<Record<string, string>>
  columns: readonly Column<Row>[]
  rows: (known: Known) => Iterable<Row>
}

/** A table whose rows nobody outside of it has to know. */
export type AnyTable = Omit<Table<never>, 'rows' | 'columns'> & {
  columns: readonly Omit<Column<never>, 'of'>[]
  /** The cells of every row, in the order of the columns. */
  cells: (known: Known) => Iterable<Cell[]>
}

export const anyTable = <Row>({ rows, columns, ...table }: Table<Row>): AnyTable => ({
  ...table,
  columns,
  *cells(known) {
    for (const row of rows(known)) yield columns.map(({ of }) => of(row, known))
  }
})

export const column = <Row>(name: string, type: ColumnType, meaning: string, of: Column<Row>['of']): Column<Row> => ({
  name,
  type,
  meaning,
  of
})

/** `zh-Hant` is `zh_hant` in the name of a column. */
const suffix = (locale: Locale): string => locale.toLowerCase().replaceAll('-', '_')

/** A column for each language of a text. */
export const inEachLanguage = <Row>(
  name: string,
  meaning: string,
  of: (row: Row, known: Known) => LocalizedText | null | undefined
): Column<Row>[] =>
  locales.map((locale) => ({
    name: `${name}_${suffix(locale)}`,
    type: 'text',
    meaning: `${meaning}, in ${localeInfo[locale].english}`,
    family: `${name}_…`,
    of: (row, known) => of(row, known)?.[locale] ?? null
  }))

/** Addresses of the sources with these ids, each once, one space between two. */
export function addresses(ids: readonly string[], { addressOf }: Known): string | null {
  const found = new Set<string>()
  for (const id of ids) {
    const address = addressOf(id)
    if (address) found.add(address)
  }
  return found.size > 0 ? [...found].join(' ') : null
}
