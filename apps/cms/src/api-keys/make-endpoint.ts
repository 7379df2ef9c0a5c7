import { hashOfKey, hintOfKey, newKey } from '@detwin/content/keys'
import { addDataAndFileToRequest, APIError, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { partnerOf, reachOf } from '../access/person.ts'
import { isAdmin } from '../access/rules.ts'
import { label, say } from '../admin/labels.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { record } from '../audit/record.ts'
import { lifetimes, limits, mostKeys, ordinaryLimit } from './limits.ts'
import { isValid, storedDay } from './valid-keys.ts'

const wanted = z.object({
  name: z.string().trim().min(1).max(100),
  days: z.literal(lifetimes),
  /** Of admins; a partner's people make keys of their own partner. */
  partner: z.string().optional(),
  limit: z.literal(limits).optional()
})

/** What the desk is told of a new key: the only time that anybody sees it. */
export interface MadeKey {
  key: string
  /** `YYYY-MM-DD`, its last day. */
  expiresOn: string
}

/** `POST /api/api-keys/make`: a new key. What is kept of it is its hash and its first characters. */
export const makeEndpoint: Omit<Endpoint, 'root'> = {
  path: '/make',
  method: 'post',
  handler: async (req) => {
    if (reachOf('key', 'create', req) === false) throw new Forbidden(req.t)
    await addDataAndFileToRequest(req)
    const parsed = wanted.safeParse(req.data)
    if (!parsed.success) throw new APIError(say(req, words.incomplete), 400)
    const { name, days, limit } = parsed.data
    const partner = isAdmin({ req }) ? parsed.data.partner : partnerOf(req.user)
    if (!partner || !(await isPartner(req, partner))) throw new APIError(say(req, words.whose), 400)

    const key = newKey()
    const expires = new Date(Date.now() + days * 24 * 60 * 60 * 1000)
    const data = {
      name,
      partner,
      hash: hashOfKey(key),
      firstCharacters: hintOfKey(key),
      scopes: ['read' as const],
      limit: isAdmin({ req }) ? (limit ?? ordinaryLimit) : ordinaryLimit,
      expiresOn: storedDay(expires)
    }
    await inTransaction(req, async () => {
      await refuseTooMany(req, partner)
      const { id } = await req.payload.create({ collection: 'api-keys', data, depth: 0, req })
      await record(req, 'key-make', { subject: { type: 'api-keys', id, title: name } })
    })
    const made: MadeKey = { key, expiresOn: data.expiresOn.slice(0, 10) }
    return Response.json(made, { headers: { 'cache-control': 'no-store' } })
  }
}

async function isPartner(req: PayloadRequest, id: string): Promise<boolean> {
  const where = { id: { equals: id } }
  return (await req.payload.db.count({ collection: 'partners', where, req })).totalDocs > 0
}

async function refuseTooMany(req: PayloadRequest, partner: string): Promise<void> {
  const where = { and: [{ partner: { equals: partner } }, isValid()] }
  const { totalDocs } = await req.payload.db.count({ collection: 'api-keys', where, req })
  if (totalDocs >= mostKeys) throw new APIError(say(req, words.tooMany), 400)
}

const words = {
  incomplete: label('Give the key a name, and choose how long it lasts.', '請為金鑰命名，並選擇有效期。'),
  whose: label('Choose the partner the key is for.', '請選擇金鑰所屬的合作夥伴。'),
  tooMany: label(
    `This partner has ${mostKeys} valid keys. Revoke one that is not used any more, then make a new one.`,
    `此合作夥伴已有 ${mostKeys} 個有效金鑰。請先撤銷不再使用的金鑰，再建立新的。`
  )
}
