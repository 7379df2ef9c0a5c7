import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { ObjectId } from 'bson'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { withGatheredInserts } from './gathered-inserts.ts'
import { withOwnConnections } from './own-connections.ts'
import { parentsFirst } from './parents-first.ts'
import { versionsByRecord } from './versions-by-record.ts'
import { withOneWriter } from './one-writer.ts'

const here = path.dirname(fileURLToPath(import.meta.url))

/**
 * The adapter `DATABASE_URI` asks for: SQLite for `file:`, MongoDB for `mongodb:`.
 * @param patience milliseconds a write waits for the writes before it
 */
export function databaseAdapter(uri: string, patience?: number): DatabaseAdapterObj {
  const chosen: DatabaseAdapterObj = uri.startsWith('file:') ? sqlite(uri) : mongodb(uri)
  return {
    ...chosen,
    allowIDOnCreate: true,
    init: (args) => withOneWriter(withPortableIds(withGatheredInserts(withOwnConnections(chosen.init(args)))), patience)
  }
}

const sqlite = (uri: string) =>
  sqliteAdapter({
    client: { url: uri },
    idType: 'uuid',
    allowIDOnCreate: true,
    transactionOptions: {},
    busyTimeout: 5000,
    wal: { synchronous: 'FULL' },
    push: false,
    beforeSchemaInit: [parentsFirst, versionsByRecord],
    migrationDir: path.join(here, '../migrations')
  })

const mongodb = (uri: string) =>
  mongooseAdapter({
    url: uri,
    allowIDOnCreate: true,
    // Joins by aggregation come back empty on MongoDB-compatible servers.
    useJoinAggregations: false,
    connectOptions: { serverSelectionTimeoutMS: 5000 },
    migrationDir: path.join(here, '../migrations')
  })

/** Gives every new record an id that both databases can hold, so that a record keeps it when it moves. */
function withPortableIds<T extends BaseDatabaseAdapter>(adapter: T): T {
  const { create } = adapter
  adapter.create = (args) =>
    create.call(adapter, { ...args, data: { id: new ObjectId().toHexString(), ...withoutEmptyId(args.data) } })
  return adapter
}

function withoutEmptyId<T extends { id?: unknown }>(data: T): T {
  if (data.id) return data
  const { id: _empty, ...rest } = data
  return rest as T // without the id, which was empty
}
