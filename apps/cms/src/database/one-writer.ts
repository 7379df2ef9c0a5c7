import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { Mutex, withTimeout } from 'async-mutex'
import { APIError, type BaseDatabaseAdapter } from 'payload'
import { conflict } from './conflict.ts'
import { heardCommit } from './heard-commit.ts'
import { writes } from './operations.ts'
import { closed, failureOf, forget, opened } from './open-transactions.ts'

/** Milliseconds a write waits for the writes before it, if nothing else is said. */
const usualPatience = 20_000

/** What the argument of every write may hold. */
interface Written {
  collection?: string
  req?: { transactionID?: number | string | Promise<number | string> }
}

/**
 * Lets one transaction, or one write outside of any, through at a time, until its commit or rollback.
 *
 * SQLite has one writer, and libsql opens a connection without a busy timeout for each transaction: of
 * 20 concurrent writers 19 fail. On MongoDB it turns the write conflicts of one process into a queue; those
 * between processes are answered with 409 in words. A write inside a transaction must pass `req` on, or it
 * waits for itself until the patience ends (docs/decisions/0010-one-writer-at-a-time.md).
 */
export function withOneWriter<T extends BaseDatabaseAdapter>(adapter: T, patience = usualPatience): T {
  const busy = new APIError('The database is busy with another change. Nothing was saved; try again in a moment.', 503)
  const queue = withTimeout(new Mutex(), patience, busy)
  // An adapter's write may be made of others: `upsert` calls `updateOne`.
  const holding = new AsyncLocalStorage<true>()
  const releases = new Map<number | string, () => void>()
  const commits = new Map<number | string, () => void>()
  // MongoDB takes single writes beside a transaction, and Payload makes some there on purpose.
  const queuesAll = adapter.name === 'sqlite'
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter

  /** Another process may hold a SQLite file; a transaction's connection does not wait for it by itself. */
  const begin = async (options?: Record<string, unknown>): Promise<number | string | null> => {
    const end = Date.now() + patience
    for (let pause = 20; ; pause = Math.min(2 * pause, 500)) {
      try {
        return await beginTransaction.call(adapter, options)
      } catch (error) {
        if (!isLocked(error)) throw error
        if (Date.now() + pause > end) throw busy
        await sleep(pause)
      }
    }
  }

  adapter.beginTransaction = async (options) => {
    const release = await queue.acquire()
    try {
      const id = await begin(options)
      if (id === null) throw new Error('The database has no transactions.')
      releases.set(id, release)
      opened(id)
      if (queuesAll) commits.set(id, heardCommit(adapter, id))
      return id
    } catch (error) {
      release()
      throw error
    }
  }

  const finish = (id: number | string): (() => void)[] => {
    releases.get(id)?.()
    releases.delete(id)
    commits.delete(id)
    return closed(id)
  }

  adapter.commitTransaction = async (given) => {
    const id = await given
    const failure = failureOf(id)
    if (failure) {
      await adapter.rollbackTransaction(id)
      throw failure.error
    }
    try {
      const mustHaveCommitted = commits.get(id)
      await commitTransaction.call(adapter, id).catch(sayConflict)
      mustHaveCommitted?.()
    } catch (error) {
      finish(id)
      throw error
    }
    for (const callback of finish(id)) callback()
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
    const write = adapter[name] as (args: Written) => Promise<unknown>
    const queued = async (args: Written) => {
      const inside = holding.getStore() ?? (await args.req?.transactionID)
      const call = async () => {
        try {
          return await write.call(adapter, args).catch(sayConflict)
        } finally {
          if (args.req && args.collection) await forget(args.req, args.collection)
        }
      }
      return inside || !queuesAll ? call() : queue.runExclusive(() => holding.run(true, call))
    }
    Object.assign(adapter, { [name]: queued })
  }
  return adapter
}

const isLocked = (error: unknown): boolean => error instanceof Error && /SQLITE_BUSY/.test(error.message)

/** MongoDB aborts one of two transactions that write the same record; Payload would answer 500. */
function sayConflict(error: unknown): never {
  const labels = error instanceof Error && 'errorLabels' in error ? error.errorLabels : undefined
  const transient = Array.isArray(labels) ? labels.includes('TransientTransactionError') : false
  if (transient || (error instanceof Error && 'code' in error && error.code === 112)) {
    throw conflict()
  }
  throw error
}
