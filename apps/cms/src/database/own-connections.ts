import { type Client, type InArgs, type InStatement, LibsqlError } from '@libsql/client'
import { Sqlite3Transaction } from '@libsql/client/sqlite3'
import Database from 'libsql'
import type { BaseDatabaseAdapter } from 'payload'

/**
 * Gives the transactions of SQLite a connection of their own, from BEGIN to COMMIT. libsql's client begins on the connection
 * it reads with: a BEGIN that found the database busy leaves its statement open there until the garbage is collected,
 * and the next COMMIT fails with "SQL statements in progress". It also opens a connection for each transaction and closes
 * none: each holds half a megabyte until the garbage is collected. Here the next transaction takes the one before's.
 */
export function withOwnConnections<T extends BaseDatabaseAdapter>(adapter: T): T {
  if (adapter.name !== 'sqlite' || !adapter.connect) return adapter
  const connect = adapter.connect.bind(adapter)
  adapter.connect = async (args) => {
    await connect(args)
    const { client } = adapter as unknown as Connected
    const begin = beginnerOn(await fileOf(client))
    Object.assign(client, { transaction: begin })
  }
  return adapter
}

/** What @payloadcms/db-sqlite 3.90 keeps on its adapter, and its types leave out of the common one. */
interface Connected {
  client: Client
}

async function fileOf(client: Client): Promise<string> {
  const { rows } = await client.execute('PRAGMA database_list')
  const file = rows[0]?.file
  if (typeof file !== 'string' || !file) throw new Error('SQLite does not say which file it has open.')
  return file
}

/** @returns what begins a transaction that writes: on the connection of the last one, or on a new one while that is used */
function beginnerOn(file: string): () => Promise<OwnTransaction> {
  let idle: Database.Database | undefined
  return async () => {
    const connection = idle ?? new Database(file)
    idle = undefined
    try {
      connection.exec('BEGIN IMMEDIATE')
    } catch (error) {
      connection.close()
      if (!(error instanceof Database.SqliteError)) throw error
      throw new LibsqlError(error.message, error.code, undefined, error)
    }
    return new OwnTransaction(connection, (isSound) => {
      if (isSound && !idle) idle = connection
      else connection.close()
    })
  }
}

/** A transaction that gives its connection back; one in which a statement failed may have left it open there. */
class OwnTransaction extends Sqlite3Transaction {
  readonly #giveBack: (isSound: boolean) => void
  #isSound = true
  #hasEnded = false

  constructor(connection: Database.Database, giveBack: (isSound: boolean) => void) {
    super(connection, 'number')
    this.#giveBack = giveBack
  }

  override execute(statement: InStatement, args?: InArgs) {
    return this.#watch(super.execute(statement as string, args)) // its two forms are one function
  }

  override batch(statements: InStatement[]) {
    return this.#watch(super.batch(statements))
  }

  override executeMultiple(sql: string) {
    return this.#watch(super.executeMultiple(sql))
  }

  override async commit() {
    await this.#watch(super.commit())
    this.#end()
  }

  override async rollback() {
    try {
      await this.#watch(super.rollback())
    } finally {
      this.#end()
    }
  }

  async #watch<T>(work: Promise<T>): Promise<T> {
    try {
      return await work
    } catch (error) {
      this.#isSound = false
      throw error
    }
  }

  #end(): void {
    if (this.#hasEnded) return
    this.#hasEnded = true
    this.#giveBack(this.#isSound)
  }
}
