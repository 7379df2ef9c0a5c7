import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTurn } from '../database/open-transactions.ts'
import { publicCollection, type PublicCollection } from '../publications/record-types.ts'
import { savedBeside, workingRecord } from '../translations/working-record.ts'
import { type BoardRow, rowOf } from './row-of.ts'

const trashed = z.looseObject({ deletedAt: z.unknown() })

/**
 * Writes the record's row of the board anew, in the transaction of the request. It reads the record again, so it is right
 * after every kind of change.
 */
export const keepBoard = (req: PayloadRequest, collection: PublicCollection, id: string): Promise<void> =>
  inTurn(req, async () => {
    const saved = await savedBeside(req, collection, id)
    if (!saved || trashed.safeParse(saved).data?.deletedAt) {
      await req.payload.db.deleteMany({ collection: 'board', where: at(collection, id), req })
      return
    }
    const working = await workingRecord(req, collection, id)
    const row = rowOf(req.payload.collections[collection].config, working, saved._status === 'published')
    await put(req, row)
  })

const at = (collection: string, id: string) => ({ records: { equals: collection }, record: { equals: id } })

async function put(req: PayloadRequest, data: BoardRow): Promise<void> {
  const { db } = req.payload
  const where = at(data.records, data.record)
  const { totalDocs } = await db.count({ collection: 'board', where, req })
  if (totalDocs === 0) await db.create({ collection: 'board', data: { ...data }, req })
  else await db.updateOne({ collection: 'board', where, data: { ...data }, req, returning: false })
}

export const keepOnBoard: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  await keepBoard(req, publicCollection(collection.slug), doc.id)
  return doc
}

export const takeOffBoard: CollectionAfterDeleteHook = async ({ doc, id, collection, req }) => {
  await keepBoard(req, publicCollection(collection.slug), String(id))
  return doc
}
