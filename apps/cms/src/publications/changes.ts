import type { ChangesPage } from '@detwin/content'
import { APIError, type Payload } from 'payload'
import { type Cursor, readCursor, writeCursor } from './cursor.ts'
import { type Entry, entryOf, columnsOfEntry, readable } from './entry.ts'
import { sequence } from './sequence.ts'

/**
 * The page of the log behind a cursor, or from the beginning.
 * @throws APIError 400 for a text that is no cursor, 409 for the cursor of another log
 */
export async function changesAfter(payload: Payload, after: string | null, limit: number): Promise<ChangesPage> {
  const cursor = after ? readCursor(after) : { seq: 0, rowId: '' }
  if (!cursor)
    throw new APIError('`after` is not a cursor of this log: send the one the last answer gave you, or none.', 400)
  if (cursor.seq > 0) await mustKnow(payload, cursor)
  const waiting = await sequence(payload)

  const found = await entriesAfter(payload, cursor.seq, limit + 1)
  const items = found.slice(0, limit)
  const last = items.at(-1)
  return {
    items: items.map(readable),
    cursor: last ? writeCursor(last) : (after ?? ''),
    more: found.length > limit || waiting
  }
}

async function mustKnow(payload: Payload, { seq, rowId }: Cursor): Promise<void> {
  const { totalDocs } = await payload.db.count({
    collection: 'publications',
    where: { seq: { equals: seq }, id: { equals: rowId } }
  })
  if (totalDocs === 0)
    throw new APIError(
      'This log does not hold the entry of your cursor: it is another log, or an older copy of it.',
      409
    )
}

async function entriesAfter(payload: Payload, seq: number, limit: number): Promise<Entry[]> {
  const { docs } = await payload.db.find({
    collection: 'publications',
    where: { seq: { greater_than: seq } },
    sort: 'seq',
    limit,
    pagination: false,
    select: columnsOfEntry
  })
  return docs.map(entryOf)
}
