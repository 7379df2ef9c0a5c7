import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../database/in-transaction.ts'
import { recordTypeOf, publicCollection, type PublicCollection } from '../publications/record-types.ts'
import { isTranslated } from '../translations/is-translated.ts'
import { keepBoard } from './keep-board.ts'
import { rowOf } from './row-of.ts'

/** Records in one transaction. */
const batch = 200

/** Collections that have rows on the board. */
export const onBoard = (payload: Payload): PublicCollection[] =>
  Object.keys(recordTypeOf)
    .map(publicCollection)
    .filter((slug) => isTranslated(payload.collections[slug].config))

/** Makes the rows that are missing: after an upgrade, or where a program wrote records below Payload's hooks. */
export async function fillBoard(payload: Payload): Promise<void> {
  for (const collection of onBoard(payload)) {
    const missing = await withoutRow(payload, collection)
    for (let start = 0; start < missing.length; start += batch) {
      const req = await createLocalReq({}, payload)
      await inTransaction(req, async () => {
        await makeRows(req, collection, missing.slice(start, start + batch))
      })
    }
  }
}

const saved = z.array(z.looseObject({ id: z.string(), _status: z.unknown() }))
const working = z.array(z.looseObject({ id: z.string() }))

/** All of a batch in two questions; a record that has no version yet goes the way of every save. */
async function makeRows(req: PayloadRequest, collection: PublicCollection, wanted: string[]): Promise<void> {
  const { db, collections } = req.payload
  const where = { id: { in: wanted } }
  const publicNow = new Map(
    saved
      .parse((await db.find({ collection, where, pagination: false, locale: 'all', req })).docs)
      .map(({ id, _status }) => [id, _status === 'published'])
  )
  const drafts = await db.queryDrafts({
    collection,
    where: { parent: { in: wanted } },
    pagination: false,
    locale: 'all',
    req
  })
  const latest = new Map(working.parse(drafts.docs).map((record) => [record.id, record]))
  for (const id of wanted) {
    const record = latest.get(id)
    if (!record) await keepBoard(req, collection, id)
    else {
      const row = rowOf(collections[collection].config, record, publicNow.get(id) ?? false)
      await db.create({ collection: 'board', data: { ...row }, req })
    }
  }
}

const ids = z.array(z.object({ id: z.string() }))
const rows = z.array(z.object({ record: z.string() }))

async function withoutRow(payload: Payload, collection: PublicCollection): Promise<string[]> {
  const { db } = payload
  const where = { deletedAt: { exists: false } }
  const present = await db.find({ collection, where, pagination: false, select: { id: true } })
  const known = await db.find({
    collection: 'board',
    where: { records: { equals: collection } },
    pagination: false,
    select: { record: true }
  })
  const have = new Set(rows.parse(known.docs).map(({ record }) => record))
  return ids
    .parse(present.docs)
    .map(({ id }) => id)
    .filter((id) => !have.has(id))
}
