import type { CollectionAfterChangeHook, Where } from 'payload'
import { titleOf } from '../../agreements/hooks/give-title.ts'

/** Keeps the titles editors see in the list of agreements in step with the names of their cities. */
export const retitleAgreements: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (!previousDoc?.name || doc.name === previousDoc.name) return doc
  const where: Where = { or: [{ city: { equals: doc.id } }, { chinaCity: { equals: doc.id } }] }
  const { docs } = await req.payload.db.find<{ id: string; city?: string; chinaCity?: string }>({
    collection: 'agreements',
    where,
    pagination: false,
    req
  })
  for (const { id, city, chinaCity } of docs) {
    const title = await titleOf(req, city, chinaCity)
    await req.payload.db.updateOne({ collection: 'agreements', id, data: { title }, req })
  }
  return doc
}
