import type { Payload } from 'payload'
import { patience } from '../sending/pauses.ts'

/** Pauses endpoints that have failed for three days without one success; their owners are told. */
export async function pauseLongFailing(payload: Payload, now = Date.now()): Promise<void> {
  const failing = {
    state: { equals: 'active' },
    failingSince: { less_than: new Date(now - patience).toISOString() }
  }
  const { totalDocs } = await payload.db.count({ collection: 'webhook-endpoints', where: failing })
  if (totalDocs === 0) return
  await payload.db.updateMany({
    collection: 'webhook-endpoints',
    where: failing,
    data: { state: 'paused', tellOwner: true, restsUntil: null }
  })
}
