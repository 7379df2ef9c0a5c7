import type { CollectionBeforeDeleteHook } from 'payload'

/** Hook: with an endpoint goes what was sent to it, or waits to be. */
export const removeDeliveries: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({ collection: 'webhook-deliveries', where: { endpoint: { equals: id } }, req })
}
