import { AsyncLocalStorage } from 'node:async_hooks'
import { Mutex, withTimeout } from 'async-mutex'
import { APIError, type BaseDatabaseAdapter } from 'payload'

/** Milliseconds a write waits for the writes before it. */
const patience = 20_000

const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert'
] as const

type Callback = () => void

/** Callbacks that wait for their transaction's commit, by transaction id. */
const waiting = new Map<number | string, Callback[]>()

/** Runs the callback once the request's transaction has committed; never when it rolls back. */
export async function afterCommit(
  req: { transactionID?: number | string | Promise<number | string> },
  callback: Callback
): Promise<void> {
  const id = await req.transactionID
  if (id === undefined) callback()
  else waiting.set(id, [...(waiting.get(id) ?? []), callback])
}

/**
 * Lets one transaction, or one write outside of any, through at a time, until its commit or rollback.
 *
 * SQLite has one writer, and libsql opens a connection without a busy timeout for each transaction: of
 * 20 concurrent writers 19 fail. On MongoDB it turns the write conflicts of one process into a queue; those
 * between processes are answered with 409 in words. A write inside a transaction must pass `req` on, or it
 * waits for itself until the patience ends (docs/decisions/0010-one-writer-at-a-time.md).
 */
export function withOneWriter<T extends BaseDatabaseAdapter>(adapter: T): T {
  const queue = withTimeout(
    new Mutex(),
    patience,
    new APIError('The database is busy with another change. Nothing was saved; try again in a moment.', 503)
  )
  // An adapter's write may be made of others: `upsert` calls `updateOne`.
  const holding = new AsyncLocalStorage<true>()
  const releases = new Map<number | string, Callback>()
  // MongoDB takes single writes beside a transaction, and Payload makes some there on purpose.
  const queuesAll = adapter.name === 'sqlite'
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter

  adapter.beginTransaction = async (options) => {
    const release = await queue.acquire()
    try {
      const id = await beginTransaction.call(adapter, options)
      if (id === null) throw new Error('The database has no transactions.')
      releases.set(id, release)
      return id
    } catch (error) {
      release()
      throw error
    }
  }

  const finish = (id: number | string): Callback[] => {
    releases.get(id)?.()
    releases.delete(id)
    const callbacks = waiting.get(id) ?? []
    waiting.delete(id)
    return callbacks
  }

  adapter.commitTransaction = async (given) => {
    const id = await given
    let callbacks: Callback[] = []
    try {
      await commitTransaction.call(adapter, id).catch(sayConflict)
    } catch (error) {
      finish(id)
      throw error
    }
    callbacks = finish(id)
    for (const callback of callbacks) callback()
  }

  adapter.rollbackTransaction = async (given) => {
    const id = await given
    try {
      await rollbackTransaction.call(adapter, id)
    } finally {
      finish(id)
    }
  }

  for (const name of writes) {
    // Every write takes one argument that may hold the request; their result types differ and pass through.
    const write = adapter[name] as (args: { req?: { transactionID?: unknown } }) => Promise<unknown>
    const queued = async (args: { req?: { transactionID?: unknown } }) => {
      const inside = holding.getStore() ?? (await args.req?.transactionID)
      const call = () => write.call(adapter, args).catch(sayConflict)
      return inside || !queuesAll ? call() : queue.runExclusive(() => holding.run(true, call))
    }
    Object.assign(adapter, { [name]: queued })
  }
  return adapter
}

/** MongoDB aborts one of two transactions that write the same record; Payload would answer 500. */
function sayConflict(error: unknown): never {
  const labels = error instanceof Error && 'errorLabels' in error ? error.errorLabels : undefined
  const transient = Array.isArray(labels) ? labels.includes('TransientTransactionError') : false
  if (transient || (error instanceof Error && 'code' in error && error.code === 112)) {
    throw new APIError(
      'Somebody else saved this record at the same moment. Nothing of yours was saved; load the page again and repeat your change.',
      409
    )
  }
  throw error
}
