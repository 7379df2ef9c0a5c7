import type { CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTurn } from '../database/open-transactions.ts'
import { publicCollection, type PublicCollection } from '../publications/record-types.ts'
import { savedBeside, type WholeRecord, workingRecord } from '../translations/working-record.ts'
import { type BoardRow, rowOf } from './row-of.ts'

const trashed = z.looseObject({ deletedAt: z.unknown() })

/**
 * Writes the record's row of the board anew, in the transaction of the request. It reads the record again, so it is right
 * after every kind of change.
 * @param read what somebody has just read: the record as it is saved, the moment of its latest version, and whether the
 *   board cannot have it yet
 */
export const keepBoard = (
  req: PayloadRequest,
  collection: PublicCollection,
  id: string,
  read?: { row: WholeRecord | null; latest: unknown; isNew: boolean }
): Promise<void> =>
  inTurn(req, async () => {
    const saved = read ? read.row : await savedBeside(req, collection, id)
    if (!saved || trashed.safeParse(saved).data?.deletedAt) {
      await req.payload.db.deleteMany({ collection: 'board', where: at(collection, id), req })
      return
    }
    // A save that is no draft writes the same to both.
    const isLatest = read !== undefined && isSameMoment(saved.updatedAt, read.latest)
    const working = isLatest ? saved : await workingRecord(req, collection, id)
    const row = rowOf(req.payload.collections[collection].config, working, saved._status === 'published')
    await put(req, row, read?.isNew ?? false)
  })

/** A database gives a moment as a date or in words. */
const moment = z.union([z.string(), z.date()]).transform((value) => new Date(value).getTime())

const isSameMoment = (one: unknown, other: unknown): boolean => {
  const [a, b] = [moment.safeParse(one).data, moment.safeParse(other).data]
  return a !== undefined && a === b
}

const at = (collection: string, id: string) => ({ records: { equals: collection }, record: { equals: id } })

async function put(req: PayloadRequest, data: BoardRow, isNew: boolean): Promise<void> {
  const { db } = req.payload
  const where = at(data.records, data.record)
  if (isNew || (await db.count({ collection: 'board', where, req })).totalDocs === 0)
    await db.create({ collection: 'board', data: { ...data }, returning: false, req })
  else await db.updateOne({ collection: 'board', where, data: { ...data }, req, returning: false })
}

export const takeOffBoard: CollectionAfterDeleteHook = async ({ doc, id, collection, req }) => {
  await keepBoard(req, publicCollection(collection.slug), String(id))
  return doc
}
