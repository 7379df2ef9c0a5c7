import { Mutex } from 'async-mutex'

type Callback = () => void

interface Transaction {
  callbacks: Callback[]
  /** Why it must not commit. */
  failure?: { error: unknown }
  turn: Mutex
  /** What was read in it and has not changed since. */
  memory: Map<string, unknown>
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
 * What `read` gives, asked once in a transaction; without one each time. Who changes what was read calls `forget`.
 * @param key what is read, for the whole program
 */
export async function remembered<T>(req: Request, key: string, read: () => Promise<T>): Promise<T> {
  const memory = (await transactionOf(req))?.memory
  if (memory?.has(key)) return memory.get(key) as T // put there below, under the same key
  const value = await read()
  memory?.set(key, value)
  return value
}

export const forget = async (req: Request, key: string): Promise<void> =>
  void (await transactionOf(req))?.memory.delete(key)

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
