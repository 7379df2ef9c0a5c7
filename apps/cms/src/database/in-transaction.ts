import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Does the work in one transaction: all of it is saved, or nothing. Payload opens none for endpoints and jobs of our own;
 * work inside a transaction joins it.
 */
export async function inTransaction<T>(req: PayloadRequest, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const mine = await initTransaction(req)
  try {
    const result = await work(req)
    if (mine) await commitTransaction(req)
    return result
  } catch (error) {
    if (mine) await killTransaction(req)
    throw error
  }
}
