import type { PayloadRequest } from 'payload'
import { patience } from '../sending/pauses.ts'

/**
 * Pauses an endpoint that has just failed, if it has done so for three days without one success; its owner is told. Time alone
 * pauses nothing: the CMS may have been away for days of it.
 * @returns whether it is paused now
 */
export async function pauseLongFailing(req: PayloadRequest, id: string): Promise<boolean> {
  const paused = (await req.payload.db.updateOne({
    collection: 'webhook-endpoints',
    where: {
      id: { equals: id },
      state: { equals: 'active' },
      failingSince: { less_than: new Date(Date.now() - patience).toISOString() }
    },
    data: { state: 'paused', tellOwner: true },
    req
  })) as object | null // Payload's type leaves out that nothing may match
  return paused !== null
}
