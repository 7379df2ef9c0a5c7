import type { SQLiteAdapterArgs } from '@payloadcms/db-sqlite'

type SchemaHook = NonNullable<SQLiteAdapterArgs['beforeSchemaInit']>[number]

/** What Payload hands on and its type leaves out. */
interface WithTables {
  adapter: {
    rawTables: Record<
      string,
      {
        name: string
        columns: Record<string, unknown>
        indexes?: Record<string, { name: string; on: string | string[] }>
      }
    >
  }
}

/**
 * Schema hook: every save asks for the versions of one record, newest first. With Payload 3.90's own indexes SQLite takes the
 * one of `latest` or of the status, which leads to a version of every record there is.
 */
export const versionsByRecord: SchemaHook = (args) => {
  const { adapter } = args as typeof args & WithTables
  for (const table of Object.values(adapter.rawTables)) {
    const { name, columns, indexes } = table
    if (!columns.parent || !columns.latest) continue
    table.indexes = {
      ...indexes,
      newestOfRecord: { name: `${name}_newest_of_record_idx`, on: ['parent', 'updatedAt', 'createdAt'] },
      latestOfRecord: { name: `${name}_latest_of_record_idx`, on: ['parent', 'latest'] }
    }
  }
  return args.schema
}
