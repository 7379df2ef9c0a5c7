import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest
} from 'payload'
import { label, say } from '../../../admin/labels.ts'

/** Hook: the last admin keeps the role. */
export const keepAnAdmin: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const demoted = operation === 'update' && originalDoc?.role === 'admin' && data.role !== 'admin'
  if (demoted) await needAnother(req, String(originalDoc.id))
  return data
}

/** Hook: the last admin keeps the account. */
export const keepAnAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.db.count({
    collection: 'users',
    where: { id: { equals: id }, role: { equals: 'admin' } },
    req
  })
  if (totalDocs > 0) await needAnother(req, String(id))
}

async function needAnother(req: PayloadRequest, id: string): Promise<void> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'users',
    where: { id: { not_equals: id }, role: { equals: 'admin' } },
    req
  })
  if (totalDocs === 0) throw new APIError(say(req, lastAdmin), 400)
}

const lastAdmin = label(
  'This is the only admin. Make somebody else an admin first, or nobody could manage accounts.',
  '這是唯一的管理員。請先讓另一人成為管理員，否則無人可管理帳戶。'
)
