import { Mutex } from 'async-mutex'

type Callback = () => void

interface Transaction {
  callbacks: Callback[]
  /** Why it must not commit. */
  failure?: { error: unknown }
  turn: Mutex
  /** By collection, what was read in it and has not changed since. */
  memory: Map<string, Map<string, unknown>>
}

interface Request {
  transactionID?: number | string | Promise<number | string>
}

const open = new Map<number | string, Transaction>()

export const opened = (id: number | string): void =>
  void open.set(id, { callbacks: [], turn: new Mutex(), memory: new Map() })

export const failureOf = (id: number | string): { error: unknown } | undefined => open.get(id)?.failure

/** Forgets the transaction; gives what waited for its commit. */
export function closed(id: number | string): Callback[] {
  const { callbacks } = open.get(id) ?? { callbacks: [] }
  open.delete(id)
  return callbacks
}

async function transactionOf({ transactionID }: Request): Promise<Transaction | undefined> {
  const id = await transactionID
  return id === undefined ? undefined : open.get(id)
}

/** Runs the callback once the request's transaction has committed, at once without one; never when it rolls back. */
export async function afterCommit(req: Request, callback: Callback): Promise<void> {
  const transaction = await transactionOf(req)
  if (transaction) transaction.callbacks.push(callback)
  else callback()
}

/**
 * What `read` gives of a collection, asked once in a transaction, until something is written to that collection in it;
 * without a transaction each time.
 * @param collection or the name of what `forget` is told of
 * @param key what is read of it, for the whole program
 */
export async function remembered<T>(req: Request, collection: string, key: string, read: () => Promise<T>): Promise<T> {
  const transaction = await transactionOf(req)
  if (!transaction) return read()
  const known = transaction.memory.get(collection)
  if (known?.has(key)) return known.get(key) as T // put there below, under the same key
  const memory = known ?? new Map<string, unknown>()
  transaction.memory.set(collection, memory)
  const value = await read()
  // What was written meanwhile has put another memory in the place of this one.
  memory.set(key, value)
  return value
}

/** Tells `remembered` what it would read, by somebody who has read it for many at once. Without a transaction nothing. */
export async function remember(req: Request, collection: string, key: string, value: unknown): Promise<void> {
  const transaction = await transactionOf(req)
  if (!transaction) return
  const memory = transaction.memory.get(collection) ?? new Map<string, unknown>()
  transaction.memory.set(collection, memory.set(key, value))
}

/** What was remembered, for the last time; undefined when nothing was. */
export async function takeRemembered(req: Request, collection: string, key: string): Promise<unknown> {
  const memory = (await transactionOf(req))?.memory.get(collection)
  const value = memory?.get(key)
  memory?.delete(key)
  return value
}

/** For every write: what was read of the collection may be another by now. */
export async function forget(req: Request, collection: string): Promise<void> {
  const transaction = await transactionOf(req)
  transaction?.memory.delete(collection)
}

/** Work of one transaction that must not run side by side, as a bulk edit's records do. */
export async function inTurn<T>(req: Request, work: () => Promise<T>): Promise<T> {
  const transaction = await transactionOf(req)
  return transaction ? transaction.turn.runExclusive(work) : work()
}

/**
 * Makes the request's transaction roll back when it would commit, and answer with the error: Payload's bulk operations
 * go on after the error of one record and commit what it had written.
 */
export async function refuseCommit(req: Request, error: unknown): Promise<void> {
  const transaction = await transactionOf(req)
  if (transaction) transaction.failure ??= { error }
}
