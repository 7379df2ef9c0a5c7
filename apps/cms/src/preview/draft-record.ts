import { type Locale, locales, type RecordType } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { collectionOf } from '../publications/record-types.ts'
import { type SavedRecord, savedShape } from '../publications/saved-record.ts'

export interface DraftRecord {
  /** As the newest draft has it, with every language open to the mapper. */
  saved: SavedRecord
  /** Languages that stay behind when the record is published. */
  drafts: Locale[]
}

/** The newest version of a record, in all languages, published or not; undefined when it is in the trash or gone. */
export async function draftRecord(req: PayloadRequest, type: RecordType, id: string): Promise<DraftRecord | undefined> {
  const found = type === 'site' ? await newestSite(req) : await newestOf(req, type, id)
  if (!found) return undefined
  const saved = savedShape.parse({ ...found, id })
  if (saved.deletedAt) return undefined
  const drafts = locales.filter((locale) => locale !== saved.sourceLocale && !isPublic(saved, locale))
  const opened = Object.fromEntries(drafts.map((locale) => [locale, 'reviewed']))
  return { saved: { ...saved, translationState: { ...saved.translationState, ...opened } }, drafts }
}

/** A draft, a text that waits and one that was taken back are not. */
const isPublic = ({ translationState }: SavedRecord, locale: Locale): boolean =>
  !['draft', 'waiting', 'withdrawn', null, undefined].includes(translationState?.[locale])

const newestFirst = { where: { latest: { equals: true } }, sort: '-updatedAt', limit: 1, pagination: false } as const

async function newestSite(req: PayloadRequest): Promise<object> {
  const { docs } = await req.payload.db.findGlobalVersions<object>({
    global: 'site',
    ...newestFirst,
    locale: 'all',
    req
  })
  return docs[0]?.version ?? (await req.payload.db.findGlobal({ slug: 'site', locale: 'all', req }))
}

async function newestOf(
  req: PayloadRequest,
  type: Exclude<RecordType, 'site'>,
  id: string
): Promise<object | undefined> {
  const collection = collectionOf(type)
  const record = await req.payload.db.findOne<{ id: string; deletedAt?: string | null }>({
    collection,
    where: { id: { equals: id } },
    locale: 'all',
    req
  })
  // The trash is a matter of the record itself, whatever its versions say.
  if (!record || record.deletedAt) return undefined
  const { docs } = await req.payload.db.findVersions<object>({
    collection,
    ...newestFirst,
    where: { and: [newestFirst.where, { parent: { equals: id } }] },
    locale: 'all',
    req
  })
  return docs[0]?.version ?? record
}
