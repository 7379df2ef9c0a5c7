import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload'
import { keepBoard } from '../../../board/keep-board.ts'
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
    await retitleLatestVersion(req, id, title)
    await keepBoard(req, 'agreements', id)
  }
  return doc
}

/** The list shows the latest version, which may be a draft. A version is written whole: of a part MongoDB would keep nothing else. */
async function retitleLatestVersion(req: PayloadRequest, parent: string, title: string): Promise<void> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: 'agreements',
    where: { parent: { equals: parent }, latest: { equals: true } },
    locale: 'all',
    limit: 1,
    pagination: false,
    req
  })
  for (const { id, ...row } of docs)
    await req.payload.db.updateVersion({
      collection: 'agreements',
      id,
      versionData: { ...row, version: { ...row.version, title } },
      req
    })
}
