import type { SQLiteAdapterArgs } from '@payloadcms/db-sqlite'

type SchemaHook = NonNullable<SQLiteAdapterArgs['beforeSchemaInit']>[number]

/** What Payload hands on and its type leaves out. */
interface WithTables {
  adapter: { rawTables: Record<string, { indexes?: Record<string, { on: string | string[]; unique?: boolean }> }> }
}

/**
 * Schema hook: texts in languages are found by their parent, so the index begins with it. Payload 3.90 begins it with the
 * language, and every question about a record of 60 events then reads the texts of all records and all their versions.
 */
export const parentsFirst: SchemaHook = (args) => {
  const { adapter } = args as typeof args & WithTables
  for (const { indexes = {} } of Object.values(adapter.rawTables))
    for (const index of Object.values(indexes))
      if (index.unique && String(index.on) === '_locale,_parentID') index.on = ['_parentID', '_locale']
  return args.schema
}
