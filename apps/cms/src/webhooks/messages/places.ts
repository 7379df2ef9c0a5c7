import type { Payload } from 'payload'
import { readCursor, writeCursor } from '../../publications/cursor.ts'
import { columnsOfEntry, type Entry, entryOf } from '../../publications/entry.ts'
import { findEndpoints, type StoredEndpoint } from '../endpoints/stored.ts'

/** How far an active endpoint is in the log: the cursor of the last entry it was asked about, null at the beginning. */
interface Place {
  endpoint: StoredEndpoint
  after: string | null
}

export async function placesOfEndpoints(payload: Payload): Promise<Place[]> {
  const endpoints = await findEndpoints(payload, { state: { equals: 'active' } })
  return Promise.all(endpoints.map(async (endpoint) => ({ endpoint, after: await placeOf(payload, endpoint) })))
}

/** Whether the log holds entries that an active endpoint was not asked about yet. It only reads. */
export async function waitsToBeTold(payload: Payload): Promise<boolean> {
  const places = await placesOfEndpoints(payload)
  if (places.length === 0) return false
  const where = { seq: { less_than: 0 } }
  if ((await payload.db.count({ collection: 'publications', where })).totalDocs > 0) return true
  const [newest] = await find(payload, { seq: { greater_than: 0 } }, '-seq')
  return places.some(({ after }) => ((after && readCursor(after)?.seq) || 0) < (newest?.seq ?? 0))
}

/** One that has no cursor yet begins with what was published after it was made. */
async function placeOf(payload: Payload, { cursor, startsAt, createdAt }: StoredEndpoint): Promise<string | null> {
  if (cursor) return cursor
  const since = startsAt ?? createdAt
  const [first] = await find(payload, { at: { greater_than: since }, seq: { greater_than: 0 } }, 'seq')
  const [last] = first
    ? await find(payload, { seq: { equals: first.seq - 1 } }, 'seq')
    : await find(payload, { at: { less_than_equal: since }, seq: { greater_than: 0 } }, '-seq')
  return last ? writeCursor(last) : null
}

async function find(payload: Payload, where: Record<string, object>, sort: string): Promise<Entry[]> {
  const { docs } = await payload.db.find({
    collection: 'publications',
    where,
    sort,
    limit: 1,
    pagination: false,
    select: columnsOfEntry
  })
  return docs.map(entryOf)
}
