import type { Payload, Where } from 'payload'
import { findDeliveries, type StoredDelivery } from '../deliveries/stored.ts'

/** Deliveries looked at in one go. */
const many = 50

const waiting = (endpoint: string): Where[] => [{ endpoint: { equals: endpoint } }, { state: { equals: 'waiting' } }]

/**
 * What of an endpoint is to be sent now, the oldest first: of each record the first that waits, and no later one. One that
 * stands behind another that is not due yet waits as long as that one; others overtake both.
 */
export async function dueNow(payload: Payload, endpoint: string): Promise<StoredDelivery[]> {
  for (;;) {
    const now = new Date().toISOString()
    const due = await findDeliveries(
      payload,
      { and: [...waiting(endpoint), { nextAt: { less_than_equal: now } }] },
      'seq',
      many
    )
    const first = await firstOfRecords(payload, endpoint, due)
    const ready = due.filter((delivery) => isFirst(delivery, first))
    for (const delivery of due) {
      const before = first.get(delivery.recordId ?? '')
      if (!isFirst(delivery, first) && before?.nextAt && before.nextAt > now)
        await waitAsLong(payload, delivery, before)
    }
    if (ready.length > 0 || due.length < many) return ready
  }
}

const isFirst = ({ id, recordId }: StoredDelivery, first: Map<string, StoredDelivery>): boolean =>
  !recordId || first.get(recordId)?.id === id

async function firstOfRecords(
  payload: Payload,
  endpoint: string,
  due: StoredDelivery[]
): Promise<Map<string, StoredDelivery>> {
  const records = [...new Set(due.flatMap(({ recordId }) => recordId ?? []))]
  if (records.length === 0) return new Map()
  const all = await findDeliveries(payload, { and: [...waiting(endpoint), { recordId: { in: records } }] }, '-seq', 0)
  // Of two of one record the one that is set later, the older, stays.
  return new Map(all.map((delivery) => [delivery.recordId ?? '', delivery]))
}

async function waitAsLong(payload: Payload, { id }: StoredDelivery, { nextAt }: StoredDelivery): Promise<void> {
  await payload.db.updateOne({
    collection: 'webhook-deliveries',
    where: { id: { equals: id }, state: { equals: 'waiting' } },
    data: { nextAt }
  })
}

/** The endpoints that something is due for. */
export async function endpointsWithDue(payload: Payload, active: readonly string[]): Promise<string[]> {
  const now = new Date().toISOString()
  const found = await Promise.all(
    active.map((id) =>
      findDeliveries(payload, { and: [...waiting(id), { nextAt: { less_than_equal: now } }] }, 'seq', 1)
    )
  )
  return found.flatMap(([delivery]) => delivery?.endpoint ?? [])
}
