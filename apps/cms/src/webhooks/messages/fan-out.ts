import { createHash } from 'node:crypto'
import type { Publication } from '@detwin/content'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../../database/in-transaction.ts'
import { changesAfter } from '../../publications/changes.ts'
import { sequence } from '../../publications/sequence.ts'
import type { StoredEndpoint } from '../endpoints/stored.ts'
import { LogReader } from './log-reader.ts'
import { placesOfEndpoints } from './places.ts'
import { heardAs, type Told, toldOf } from './told.ts'

/** Entries read in one go. */
const pageSize = 100

/**
 * Makes deliveries of what was published since each active endpoint last looked: one row a message. The rows and the
 * endpoint's new place in the log commit together, and a row's id follows from endpoint and entry: a process that dies,
 * or does it twice, neither loses a message nor gives it a second id.
 * @returns whether more entries wait
 */
export async function fanOut(payload: Payload): Promise<boolean> {
  // Whoever has no cursor yet begins behind what has its place.
  let more = await sequence(payload)
  for (const [after, group] of Map.groupBy(await placesOfEndpoints(payload), (place) => place.after)) {
    try {
      const page = await changesAfter(payload, after, pageSize)
      if (page.items.length > 0)
        await makeDeliveries(
          payload,
          group.map(({ endpoint }) => endpoint),
          page.items,
          page.cursor
        )
      more ||= page.more
    } catch (error) {
      payload.logger.error({ err: error, msg: 'Webhooks: these endpoints wait for the next look at the log.' })
    }
  }
  return more
}

async function makeDeliveries(
  payload: Payload,
  endpoints: StoredEndpoint[],
  entries: Publication[],
  cursor: string
): Promise<void> {
  const log = new LogReader(payload)
  const told: Told[] = []
  for (const entry of entries) {
    const each = await toldOf(entry, log)
    if (each) told.push(each)
  }
  for (const endpoint of endpoints) {
    const rows = told.flatMap((each) => deliveryOf(each, endpoint) ?? [])
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      const moved = (await payload.db.updateOne({
        collection: 'webhook-endpoints',
        where: { id: { equals: endpoint.id }, state: { equals: 'active' } },
        data: { cursor },
        req
      })) as object | null // Payload's type leaves out that nothing may match
      // Somebody has paused or removed it meanwhile: it stays where it was.
      if (!moved) return
      for (const data of rows)
        await payload.db.create({ collection: 'webhook-deliveries', data, req, returning: false })
    })
  }
}

function deliveryOf(told: Told, endpoint: StoredEndpoint) {
  const type = heardAs(told, endpoint)
  if (!type) return undefined
  const now = new Date().toISOString()
  const { seq, id, type: recordType } = told.entry
  return {
    id: createHash('sha256').update(`${endpoint.id} ${seq}`).digest('hex').slice(0, 24),
    title: told.title,
    type,
    endpoint: endpoint.id,
    partner: endpoint.partner,
    state: 'waiting',
    attempts: 0,
    nextAt: now,
    recordType,
    recordId: id,
    seq,
    body: told.body(type),
    createdAt: now,
    updatedAt: now
  }
}
