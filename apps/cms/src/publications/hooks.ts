import { siteId } from '@detwin/content'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'
import { inTurn } from '../database/open-transactions.ts'
import { publishDependents } from './dependents.ts'
import { publish } from './publish.ts'
import { publicCollection, publicType, recordTypeOf } from './record-types.ts'
import { wholeRow } from './saved-record.ts'
import { publishesLater, showSaved } from './together.ts'

/** Hook: the record's place in the log and on the board, from one reading of what was saved. */
export const appendPublication: CollectionAfterChangeHook = async ({ doc, collection, operation, req }) => {
  const slug = publicCollection(collection.slug)
  const saved = { id: String(doc.id), latest: doc.updatedAt, isNew: operation === 'create' }
  if (publishesLater(slug, saved)) return doc
  const row = await inTurn(req, () => wholeRow(req, recordTypeOf[slug], saved.id))
  await showSaved(req, slug, saved, { row })
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
