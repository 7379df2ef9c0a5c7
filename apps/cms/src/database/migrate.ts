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
  try {
    const { docs } = await payload.find({ collection: 'payload-migrations', pagination: false })
    return docs.flatMap(({ name }) => name ?? [])
  } catch (error) {
    // A new SQLite file has no table yet.
    const text = error instanceof Error ? `${error.message} ${String(error.cause)}` : ''
    if (/no such table/.test(text)) return []
    throw error
  }
}
