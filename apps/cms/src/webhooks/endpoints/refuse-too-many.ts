import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { label, say } from '../../admin/labels.ts'
import type { WebhookEndpoint } from '../../payload-types.ts'

/** Webhooks of one partner: each is called once more for every publication. */
const mostEndpoints = 20

/** Hook: a partner has only so many. */
export const refuseTooMany: CollectionBeforeChangeHook<WebhookEndpoint> = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const where = { partner: { equals: data.partner } }
  const { totalDocs } = await req.payload.db.count({ collection: 'webhook-endpoints', where, req })
  if (totalDocs >= mostEndpoints) throw new APIError(say(req, tooMany), 400)
  return data
}

const tooMany = label(
  `This partner has ${mostEndpoints} webhooks. Delete one that is not used any more, then make a new one.`,
  `此合作夥伴已有 ${mostEndpoints} 個 Webhook。請先刪除不再使用的 Webhook，再建立新的。`
)
