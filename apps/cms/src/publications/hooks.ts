import { siteId } from '@detwin/content'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'
import { inTurn } from '../database/open-transactions.ts'
import { publishDependents } from './dependents.ts'
import { keepBoard } from '../board/keep-board.ts'
import { isTranslated } from '../translations/is-translated.ts'
import { publish } from './publish.ts'
import { publicCollection, publicType } from './record-types.ts'
import { wholeRow } from './saved-record.ts'

/** Hook: the record's place in the log and on the board, from one reading of what was saved. */
export const appendPublication: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const type = publicType(collection.slug)
  const row = await inTurn(req, () => wholeRow(req, type, doc.id))
  await publish(req, type, doc.id, 'its own change', row)
  await publishDependents(req, type, doc.id)
  if (isTranslated(collection))
    await keepBoard(req, publicCollection(collection.slug), doc.id, { row, latest: doc.updatedAt })
  return doc
}

export const appendDeletion: CollectionAfterDeleteHook = async ({ doc, id, collection, req }) => {
  const type = publicType(collection.slug)
  await publish(req, type, String(id))
  await publishDependents(req, type, String(id))
  return doc
}

export const appendSitePublication: GlobalAfterChangeHook = async ({ doc, req }) => {
  await publish(req, 'site', siteId)
  return doc
}
