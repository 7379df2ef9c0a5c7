import { APIError, type PayloadRequest } from 'payload'
import { label, say } from '../../admin/labels.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { EndpointState } from '../endpoints/states.ts'
import type { StoredEndpoint } from '../endpoints/stored.ts'
import { wakeDispatcher } from '../wake.ts'

/** Holds everything back until it is resumed; its place in the log is kept. */
export async function pause(req: PayloadRequest, endpoint: StoredEndpoint): Promise<void> {
  await change(req, endpoint, { state: 'paused', failures: 0, failingSince: null, restsUntil: null })
}

/**
 * A paused endpoint goes on from where it stopped, with all its attempts before it again. One that had unsubscribed
 * begins with what is published from now on: it had said that it wants no more.
 */
export async function resume(req: PayloadRequest, endpoint: StoredEndpoint): Promise<void> {
  const now = new Date().toISOString()
  const anew = endpoint.state === 'unsubscribed' && { cursor: null, startsAt: now }
  const well = { failures: 0, failingSince: null, restsUntil: null, tellOwner: false }
  await inTransaction(req, async () => {
    await change(req, endpoint, { state: 'active', ...well, ...anew })
    await req.payload.db.updateMany({
      collection: 'webhook-deliveries',
      where: { endpoint: { equals: endpoint.id }, state: { equals: 'waiting' } },
      data: { attempts: 0, nextAt: now },
      req
    })
  })
  wakeDispatcher()
}

/** If it is still as it was shown: two people may click at once, and the dispatcher may have paused it. */
async function change(
  req: PayloadRequest,
  { id, state }: StoredEndpoint,
  data: { state: EndpointState } & Record<string, unknown>
): Promise<void> {
  const changed = (await req.payload.db.updateOne({
    collection: 'webhook-endpoints',
    where: { id: { equals: id }, state: { equals: state } },
    data,
    req
  })) as object | null // Payload's type leaves out that nothing may match
  if (!changed || state === data.state) throw new APIError(say(req, changedMeanwhile), 409)
}

const changedMeanwhile = label(
  'This webhook has just changed. Load the page again.',
  '此 Webhook 剛剛有變。請重新載入頁面。'
)
