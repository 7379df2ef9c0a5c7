import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Does the work in one transaction: all of it is saved, or nothing. An endpoint of ours has none by itself. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const mine = await initTransaction(req)
  try {
    const result = await work()
    if (mine) await commitTransaction(req)
    return result
  } catch (error) {
    if (mine) await killTransaction(req)
    throw error
  }
}
