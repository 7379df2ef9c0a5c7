import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration, Payload } from 'payload'
import { migrations } from '../migrations/index.ts'

/** MongoDB has no schema to change; the names are kept there all the same, so that versions can be compared. */
const forMongo = migrations.map(({ name }) => ({ name, up: async () => undefined, down: async () => undefined }))

/**
 * Brings the database to this version's schema.
 * @throws Error with one sentence when another version, or `push`, made the database
 */
export async function migrate(payload: Payload): Promise<void> {
  await refuseOtherVersions(payload)
  const mine = payload.db.name === 'mongoose' ? forMongo : migrations
  await payload.db.migrate({ migrations: mine as Migration[] }) // generated: their `db` is the adapter's own
}

async function refuseOtherVersions(payload: Payload): Promise<void> {
  const known = new Set(migrations.map(({ name }) => name))
  const foreign = (await namesInDatabase(payload)).filter((name) => !known.has(name))
  if (foreign.length > 0) {
    throw new Error(
      `The database is of another version of Detwin (it holds the migration ${foreign.join(', ')}): ` +
        'start the version that made it, or set DATABASE_URI to another database.'
    )
  }
}

async function namesInDatabase(payload: Payload): Promise<string[]> {
  if (payload.db.name === 'sqlite' && !(await hasMigrations(payload.db as unknown as SQLiteAdapter))) return [] // by its name
  const { docs } = await payload.find({ collection: 'payload-migrations', pagination: false })
  return docs.flatMap(({ name }) => name ?? [])
}

/** @throws Error when the file holds tables and none of ours: Payload's own migration would end the process */
async function hasMigrations({ client }: SQLiteAdapter): Promise<boolean> {
  const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
  const tables = rows.map(({ name }) => name)
  if (tables.length === 0 || tables.includes('payload_migrations')) return tables.length > 0
  throw new Error('The database was made by another program: set DATABASE_URI to a new one, or move that one away.')
}
