import { DatabaseSync } from 'node:sqlite'
import type { AnyTable, ColumnType, Known } from '../../dataset/column.ts'
import { dataLicence } from '../../dataset/licence.ts'
import { tables } from '../../dataset/tables.ts'

const typeOf: Record<ColumnType, string> = {
  id: 'TEXT',
  text: 'TEXT',
  number: 'REAL',
  integer: 'INTEGER',
  partialDate: 'TEXT',
  day: 'TEXT',
  moment: 'TEXT'
}

/**
 * Every table in one SQLite file, with two more that say what each column means and how it may be used. One transaction, in
 * one order: the same snapshot gives the same bytes.
 */
export function writeDatabase(path: string, known: Known): void {
  const database = new DatabaseSync(path)
  try {
    // The file is nobody's before it is whole: what a crash leaves is thrown away.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN')
    for (const table of tables) {
      createTable(database, table)
      fill(database, table.name, table.columns.length, table.cells(known))
    }
    about(database, known)
    database.exec('COMMIT')
  } finally {
    database.close()
  }
}

function createTable(database: DatabaseSync, { name, columns, key, refersTo }: AnyTable): void {
  const lines = columns.map((column) => `"${column.name}" ${typeOf[column.type]}`)
  database.exec(
    `CREATE TABLE "${name}" (${lines.join(', ')}, PRIMARY KEY (${key.map(quoted).join(', ')})) WITHOUT ROWID`
  )
  for (const column of Object.keys(refersTo))
    database.exec(`CREATE INDEX "${name}_${column}" ON "${name}" ("${column}")`)
}

function about(database: DatabaseSync, { snapshot, siteUrl }: Known): void {
  database.exec('CREATE TABLE "columns" ("table" TEXT, "column" TEXT, "type" TEXT, "meaning" TEXT)')
  const meanings = tables.flatMap(({ name, columns }) =>
    columns.map(({ name: column, type, meaning }) => [name, column, type, meaning])
  )
  fill(database, 'columns', 4, meanings)
  database.exec('CREATE TABLE "about" ("name" TEXT PRIMARY KEY, "value" TEXT)')
  const { name, url, credit } = dataLicence
  fill(database, 'about', 2, [
    ['site', siteUrl],
    ['updated_at', snapshot.updatedAt],
    ['licence', name],
    ['licence_url', url],
    ['credit', credit]
  ])
}

function fill(database: DatabaseSync, table: string, width: number, rows: Iterable<(string | number | null)[]>): void {
  const insert = database.prepare(`INSERT INTO "${table}" VALUES (${Array(width).fill('?').join(', ')})`)
  for (const row of rows) insert.run(...row)
}

const quoted = (name: string): string => `"${name}"`
