import { AsyncLocalStorage } from 'node:async_hooks'
import type { PayloadRequest } from 'payload'
import { keepBoard } from '../board/keep-board.ts'
import { isTranslated } from '../translations/is-translated.ts'
import type { WholeRecord } from '../translations/working-record.ts'
import { publishDependents } from './dependents.ts'
import { rememberLastPublications } from './last-publication.ts'
import { rememberMerged } from './merged-addresses.ts'
import { publish, type Read } from './publish.ts'
import { publishedVersions } from './published-version.ts'
import { type PublicCollection, recordTypeOf } from './record-types.ts'

interface Saved {
  id: string
  /** The moment of its latest version. */
  latest: unknown
  /** Whether it was made by this save. */
  isNew: boolean
}

const waiting = new AsyncLocalStorage<Map<string, Saved & { collection: PublicCollection }>>()

/** Takes note of a saved record when it is published together with others later. */
export function publishesLater(collection: PublicCollection, saved: Saved): boolean {
  const records = waiting.getStore()
  if (!records) return false
  const key = `${collection} ${saved.id}`
  records.set(key, { ...saved, collection, isNew: saved.isNew || (records.get(key)?.isNew ?? false) })
  return true
}

/** The place of a saved record in the log and on the board, from one reading of what was saved. */
export async function showSaved(
  req: PayloadRequest,
  collection: PublicCollection,
  { id, latest, isNew }: Saved,
  read: Read & { row: WholeRecord | null }
): Promise<void> {
  await publish(req, recordTypeOf[collection], id, 'its own change', read)
  await publishDependents(req, recordTypeOf[collection], id)
  const { config } = req.payload.collections[collection]
  if (isTranslated(config)) await keepBoard(req, collection, id, { row: read.row, latest, isNew })
}

/**
 * Does work of one transaction that saves many records, then publishes them in the order of their saves. The log and the
 * board become those of saves one by one, but what they are made from is read once for all.
 * @throws APIError as `publish` does, for the first record that cannot be published
 */
export async function publishTogether<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const records = new Map<string, Saved & { collection: PublicCollection }>()
  const result = await waiting.run(records, work)
  const read = new Map<string, Read & { row: WholeRecord | null }>()
  for (const collection of new Set([...records.values()].map((record) => record.collection))) {
    const saved = [...records.values()].filter((record) => record.collection === collection)
    for (const [id, found] of await readAll(req, collection, saved)) read.set(`${collection} ${id}`, found)
  }
  for (const [key, { collection, ...saved }] of records)
    await showSaved(req, collection, saved, read.get(key) ?? { row: null })
  return result
}

async function readAll(
  req: PayloadRequest,
  collection: PublicCollection,
  saved: Saved[]
): Promise<Map<string, Read & { row: WholeRecord | null }>> {
  const ids = saved.map(({ id }) => id)
  const { docs } = await req.payload.db.find<WholeRecord>({
    collection,
    where: { id: { in: ids } },
    locale: 'all',
    pagination: false,
    limit: 0,
    req
  })
  await rememberLastPublications(req, recordTypeOf[collection], ids)
  await rememberMerged(req, recordTypeOf[collection], ids)
  const versions = await publishedVersions(req, collection, ids)
  return new Map(docs.map((row) => [row.id, { row, ...withVersion(versions.get(row.id)) }] as const))
}

const withVersion = (version: string | undefined) => (version ? { version } : {})
