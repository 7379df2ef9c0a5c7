import { APIError, type CollectionAfterChangeHook, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Label, label, say } from '../../admin/labels.ts'
import { reference } from '../../fields/reference.ts'
import { groupIds, groupsOf } from '../person.ts'

/**
 * Hook: whoever is no admin makes a text for their own groups, and adds or removes no other group: a post would speak
 * in the name of a group that does not know of it.
 */
export const ownGroupsOnly: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (!req.user || req.user.role === 'admin' || req.user.role === 'translator') return data
  const own = groupsOf(req.user)
  const before = operation === 'create' ? [] : groupIds(originalDoc?.groups)
  const after = data.groups === undefined ? before : groupIds(data.groups)
  const changed = [...before.filter((id) => !after.includes(id)), ...after.filter((id) => !before.includes(id))]
  if (changed.some((id) => !own.includes(id))) throw refused(req, notYours)
  if (!after.some((id) => own.includes(id))) throw refused(req, noneOfYours)
  return data
}

const signatures = z
  .array(z.looseObject({ group: reference.nullish().catch(null) }))
  .nullish()
  .catch([])

/** Hook: a statement belongs to every group that signs it, and to the groups of the person who began it. */
export const groupsOfSignatures: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const begun = operation === 'create' ? groupsOf(req.user) : []
  const known = data.groups === undefined ? groupIds(originalDoc?.groups) : groupIds(data.groups)
  const signing = (signatures.parse(data.signatures ?? originalDoc?.signatures) ?? []).flatMap(
    ({ group }) => group ?? []
  )
  return { ...data, groups: [...new Set([...known, ...begun, ...signing])] }
}

/** Hook: a group that a draft names may edit that draft at once; access is asked of the record, not of its versions. */
export const ownersOfDraft: CollectionAfterChangeHook = async ({ doc, collection, operation, req }) => {
  if (operation === 'create' || doc._status === 'published') return doc
  const where = { id: { equals: doc.id } }
  const groups = groupIds(doc.groups)
  const record = await req.payload.db.findOne<{ id: string; groups?: unknown }>({
    collection: collection.slug,
    where,
    req
  })
  if (groupIds(record?.groups).toSorted().join() !== groups.toSorted().join())
    await req.payload.db.updateOne({ collection: collection.slug, id: doc.id, data: { groups }, req })
  return doc
}

const refused = (req: PayloadRequest, words: Label): APIError => new APIError(say(req, words), 403)

const notYours = label(
  'You can add and remove only groups that you belong to. Ask an admin to add another group.',
  '你只能加入或移除你所屬的團體。如要加入其他團體，請聯絡管理員。'
)
const noneOfYours = label(
  'Choose at least one of your own groups, or you could not edit this any more.',
  '請最少選擇一個你所屬的團體，否則你將無法再編輯。'
)
