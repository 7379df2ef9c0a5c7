import type { Payload } from 'payload'

/** Milliseconds a delivery is kept after it ended. */
const kept = 30 * 24 * 60 * 60 * 1000

/** Removes deliveries that ended more than 30 days ago. One that waits is kept, however old. */
export async function removeOldDeliveries(payload: Payload, now = Date.now()): Promise<void> {
  const where = { endedAt: { less_than: new Date(now - kept).toISOString() } }
  const { totalDocs } = await payload.db.count({ collection: 'webhook-deliveries', where })
  if (totalDocs > 0) await payload.db.deleteMany({ collection: 'webhook-deliveries', where })
}
