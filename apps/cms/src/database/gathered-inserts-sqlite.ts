import { type Insert, sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter } from 'payload'
import type { Gathered, Gathering } from './gathered-inserts.ts'

/** SQLite takes 32,766 values in one statement. */
const mostValues = 30_000

type Database = Parameters<Insert>[0]['db']
type Table = SQLiteAdapter['tables'][string]

/** Payload's adapter writes one row of one table at a time, through its own `insert`: that one is kept waiting. */
export function insertsOfSqlite(given: BaseDatabaseAdapter, gathered: () => Gathered | undefined): Gathering {
  const adapter = given as unknown as SQLiteAdapter // its name says so
  const { insert, execute } = adapter

  adapter.insert = async (args) => {
    const waiting = gathered()
    if (!waiting || args.onConflictDoUpdate) return insert.call(adapter, args)
    const table = adapter.tables[args.tableName]
    if (!table) throw new Error(`There is no table ${args.tableName}.`)
    const rows = [args.values].flat().map((row) => withId(row, table))
    waiting.add(args.tableName, rows, (all) => writeRows(args.db, table, all))
    return rows
  }

  // With a version Payload takes the mark of the latest from those before it.
  const executeUnlessFirst: typeof execute = (args) =>
    gathered()?.isFirstVersion ? (Promise.resolve() as never) : execute.call(adapter, args) // its result is not looked at
  adapter.execute = executeUnlessFirst

  return {
    // Reading back what was written would write it first. The two moments are what the database would fill in.
    create: async (args, create) => {
      const now = new Date().toISOString()
      const { createdAt, updatedAt } = args.data
      const data = { ...args.data, createdAt: createdAt ?? now, updatedAt: updatedAt ?? now }
      await create({ ...args, data: structuredClone(data), returning: false })
      return data
    },
    watch: () => undefined
  }
}

/** Rows of a version have ids that drizzle gives them as it writes; rows below refer to them. */
function withId(row: Record<string, unknown>, table: Table): Record<string, unknown> {
  const { id } = table
  return row.id === undefined && id?.defaultFn ? { ...row, id: id.defaultFn() } : row
}

async function writeRows(db: Database, table: Table, rows: object[]): Promise<void> {
  // A row may come before the one it refers to; the commit still refuses one that refers to nothing.
  await db.run(sql`PRAGMA defer_foreign_keys = ON`)
  const size = Math.max(1, Math.floor(mostValues / Object.keys(table).length))
  for (let start = 0; start < rows.length; start += size) await db.insert(table).values(rows.slice(start, start + size)) // rows that the adapter made for this table
}
