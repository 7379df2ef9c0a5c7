import { APIError, getLatestCollectionVersion, isolateObjectProperty, type PayloadRequest } from 'payload'
import type { PublicCollection } from '../publications/record-types.ts'

/** A record in all its languages, as a database gives it: localised fields are `{ en: …, sv: … }`. */
export type WholeRecord = Record<string, unknown> & { id: string; _status?: unknown }

/**
 * The record as its editors see it: the latest version, draft or not.
 * @throws APIError 404 when there is none
 */
export async function workingRecord(
  req: PayloadRequest,
  collection: PublicCollection,
  id: string
): Promise<WholeRecord> {
  const { payload } = req
  const { config } = payload.collections[collection]
  const found = await getLatestCollectionVersion<WholeRecord>({
    id,
    config,
    payload,
    query: { collection, locale: 'all', req, where: { id: { equals: id } } },
    // It takes the language from the request, and we want all.
    req: Object.assign(isolateObjectProperty(req, 'locale'), { locale: 'all' as const })
  })
  if (!found) throw new APIError('There is no such record.', 404)
  return found
}

/** The record as it is saved beside its drafts: what the public sees when it is published. */
export async function savedBeside(
  req: PayloadRequest,
  collection: PublicCollection,
  id: string
): Promise<WholeRecord | null> {
  return req.payload.db.findOne<WholeRecord>({ collection, where: { id: { equals: id } }, locale: 'all', req })
}
