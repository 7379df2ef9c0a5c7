import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'

/** Does the work in one transaction of its own, on behalf of a person. */
export async function onBehalfOf<T>(
  payload: Payload,
  user: PayloadRequest['user'],
  work: (req: PayloadRequest) => Promise<T>
): Promise<T> {
  return inTransaction(await createLocalReq(user ? { user } : {}, payload), work)
}
