import { type Client, createClient, type TransactionMode } from '@libsql/client'
import type { BaseDatabaseAdapter } from 'payload'

/**
 * Gives every transaction of SQLite a connection of its own, from its BEGIN on. libsql's client begins on the connection
 * it reads with: a BEGIN that found the database busy leaves its statement open there until the garbage is collected,
 * and the next COMMIT fails with "SQL statements in progress".
 */
export function withOwnConnections<T extends BaseDatabaseAdapter>(adapter: T): T {
  if (adapter.name !== 'sqlite' || !adapter.connect) return adapter
  const connect = adapter.connect.bind(adapter)
  adapter.connect = async (args) => {
    await connect(args)
    const { client, clientConfig } = adapter as unknown as Connected
    const transaction = async (mode: TransactionMode = 'write') => {
      const own = createClient(clientConfig)
      try {
        return await own.transaction(mode)
      } catch (error) {
        own.close()
        throw error
      }
    }
    Object.assign(client, { transaction })
  }
  return adapter
}

/** What @payloadcms/db-sqlite 3.90 keeps on its adapter, and its types leave out of the common one. */
interface Connected {
  client: Client
  clientConfig: Parameters<typeof createClient>[0]
}
