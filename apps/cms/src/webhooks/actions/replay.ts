import { APIError, type PayloadRequest } from 'payload'
import { reaches } from '../../access/reaches.ts'
import { label, say } from '../../admin/labels.ts'
import { findDeliveries } from '../deliveries/stored.ts'
import { readEndpoint } from '../endpoints/stored.ts'
import { wakeDispatcher } from '../wake.ts'

/**
 * Sends a delivery once more, or at once if it waits for its next attempt. It is the same message with the same id, so a
 * receiver that has had it may leave it.
 * @throws APIError 404 when it is none of the person's, 409 when its endpoint hears nothing now
 */
export async function replay(req: PayloadRequest, id: string): Promise<void> {
  const { payload } = req
  const [found] = (await reaches(req, 'webhook-deliveries', id, 'draft'))
    ? await findDeliveries(payload, { id: { equals: id } }, 'id', 1)
    : []
  if (!found?.recordId) throw new APIError(say(req, noSuchDelivery), 404)
  const endpoint = await readEndpoint(req, found.endpoint)
  if (endpoint?.state !== 'active') throw new APIError(say(req, notActive), 409)
  const now = new Date().toISOString()
  await payload.db.updateOne({
    collection: 'webhook-deliveries',
    id,
    data: { state: 'waiting', attempts: 0, nextAt: now, endedAt: null, updatedAt: now },
    req
  })
  await payload.db.updateOne({ collection: 'webhook-endpoints', id: endpoint.id, data: { restsUntil: null }, req })
  wakeDispatcher()
}

const noSuchDelivery = label('There is no such delivery that could be sent again.', '沒有可再次發送的這項紀錄。')
const notActive = label('This webhook is not active. Resume it first.', '此 Webhook 並非運作中。請先恢復。')
