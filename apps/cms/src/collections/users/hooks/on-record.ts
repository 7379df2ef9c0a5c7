import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLoginHook,
  PayloadRequest
} from 'payload'
import { z } from 'zod'
import { groupsOf, languagesOf, partnerOf } from '../../../access/person.ts'
import { record, type Subject } from '../../../audit/record.ts'
import type { User } from '../../../payload-types.ts'

const subjectOf = ({ id, penName }: User): Subject => ({ type: 'users', id, title: penName })

/** Hook: who signed in, and after how many wrong passwords. An attempt that failed is not on record by itself. */
export const recordSignIn: CollectionAfterLoginHook<User> = async ({ user, req }) => {
  await record(req, 'sign-in', { subject: subjectOf(user), count: user.loginAttempts ?? 0 })
}

/** Hook: a new account, new rights, a new password. */
export const recordAccount: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  const subject = subjectOf(doc)
  if (operation === 'create') await record(req, 'account-create', { subject, note: doc.role })
  else {
    const before = await rightsOf(req, previousDoc)
    const after = await rightsOf(req, doc)
    if (before !== after) await record(req, 'rights-change', { subject, note: `${before} → ${after}` })
    if (req.context.newPassword === doc.id) await record(req, 'password-change', { subject })
  }
  return doc
}

export const recordDeletedAccount: CollectionAfterDeleteHook<User> = async ({ doc, req }) => {
  await record(req, 'account-delete', { subject: subjectOf(doc), note: doc.role })
}

/** In words, such as `publisher: Göteborg HK, sv`; of a partner the id. */
async function rightsOf(req: PayloadRequest, user: User): Promise<string> {
  const languages = languagesOf(user).toSorted()
  const partner = partnerOf(user)
  const more = [...(await namesOf(req, groupsOf(user))), ...languages, ...(partner ? [partner] : [])].join(', ')
  return more ? `${user.role}: ${more}` : user.role
}

const name = z.record(z.string(), z.string().nullish()).catch({})

async function namesOf(req: PayloadRequest, groups: string[]): Promise<string[]> {
  if (groups.length === 0) return []
  const where = { id: { in: groups } }
  const found = await req.payload.db.find<{ id: string; name?: unknown }>({
    collection: 'groups',
    where,
    pagination: false,
    locale: 'all',
    req
  })
  return found.docs.map((doc) => Object.values(name.parse(doc.name)).find(Boolean) ?? doc.id).toSorted()
}
