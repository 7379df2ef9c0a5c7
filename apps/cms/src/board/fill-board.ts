import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../database/in-transaction.ts'
import { recordTypeOf, publicCollection, type PublicCollection } from '../publications/record-types.ts'
import { isTranslated } from '../translations/is-translated.ts'
import { keepBoard } from './keep-board.ts'

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
        for (const id of missing.slice(start, start + batch)) await keepBoard(req, collection, id)
      })
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
