import type { CollectionBeforeDeleteHook } from 'payload'

/** Hook: with a partner go its keys, its webhooks and what was sent to them. */
export const removeBelongings: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { partner: { equals: id } }
  for (const collection of ['api-keys', 'webhook-deliveries', 'webhook-endpoints'] as const)
    await req.payload.db.deleteMany({ collection, where, req })
}
