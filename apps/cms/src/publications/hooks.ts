import { siteId } from '@detwin/content'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'
import { publishDependents } from './dependents.ts'
import { publish } from './publish.ts'
import { publicType } from './record-types.ts'

export const appendPublication: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const type = publicType(collection.slug)
  await publish(req, type, doc.id)
  await publishDependents(req, type, doc.id)
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
