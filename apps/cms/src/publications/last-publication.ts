import type { PublicRecord, RecordType } from '@detwin/content'
import type { PayloadRequest, Where } from 'payload'
import { forget, remember, remembered } from '../database/open-transactions.ts'
import { type Entry, entryOf, columnsOfEntry } from './entry.ts'

async function last(req: PayloadRequest, where: Where): Promise<Entry | undefined> {
  const { docs } = await req.payload.db.find({
    collection: 'publications',
    where,
    sort: '-revision',
    limit: 1,
    pagination: false,
    select: columnsOfEntry,
    req
  })
  return docs[0] && entryOf(docs[0])
}

const of = (type: RecordType, id: string): Where => ({ recordType: { equals: type }, recordId: { equals: id } })

/** The newest entry of a record, or undefined when it was never public. */
export const lastPublication = (req: PayloadRequest, type: RecordType, id: string): Promise<Entry | undefined> =>
  remembered(req, lastOf(type, id), '', () => last(req, of(type, id)))

const lastOf = (type: RecordType, id: string): string => `last publication of ${type} ${id}`

/** For the one who appends an entry. */
export const forgetLastPublication = (req: PayloadRequest, type: RecordType, id: string): Promise<void> =>
  forget(req, lastOf(type, id))

/** Reads the newest entries of many records at once, for `lastPublication` in this transaction. */
export async function rememberLastPublications(
  req: PayloadRequest,
  type: RecordType,
  ids: readonly string[]
): Promise<void> {
  const { docs } = await req.payload.db.find({
    collection: 'publications',
    where: { recordType: { equals: type }, recordId: { in: [...ids] } },
    sort: 'revision',
    pagination: false,
    select: columnsOfEntry,
    req
  })
  // The newest comes last, and stays.
  const newest = new Map(docs.map(entryOf).map((entry) => [entry.id, entry]))
  for (const id of ids) await remember(req, lastOf(type, id), '', newest.get(id))
}

/** What the public last read of a record, also when it has been withdrawn since. */
export async function lastDocument(
  req: PayloadRequest,
  type: RecordType,
  id: string
): Promise<PublicRecord | undefined> {
  const newest = await lastPublication(req, type, id)
  const entry = newest?.op === 'delete' ? await last(req, { ...of(type, id), op: { equals: 'put' } }) : newest
  return entry?.op === 'put' ? entry.document : undefined
}

/** Every document a record ever was, oldest first. */
export async function everyDocument(req: PayloadRequest, type: RecordType, id: string): Promise<PublicRecord[]> {
  const { docs } = await req.payload.db.find({
    collection: 'publications',
    where: { ...of(type, id), op: { equals: 'put' } },
    sort: 'revision',
    pagination: false,
    select: columnsOfEntry,
    req
  })
  return docs.map(entryOf).flatMap((entry) => (entry.op === 'put' ? [entry.document] : []))
}
