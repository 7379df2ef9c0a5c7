import { type CollectionSlug, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { localizedText } from '@detwin/content'
import { type Words, wordsOfStored } from './text-hash.ts'

const stored = z.looseObject({
  _status: z.string().nullish(),
  sourceLocale: z.string().nullish(),
  title: z.record(z.string(), z.unknown()).nullish().catch(null),
  textBy: z.string().nullish(),
  deletedAt: z.string().nullish()
})

export interface LatestText {
  /** The newest version, in all languages. */
  record: z.infer<typeof stored>
  words: Words
  title: string
  isDraft: boolean
  textBy: string | null
}

/** The newest version of a record, in all languages; undefined when there is none. */
export async function latestVersion(req: PayloadRequest, collection: CollectionSlug, id: string) {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    locale: 'all',
    req
  })
  return docs[0]
}

/**
 * The newest version of a text, which may be a draft beside what is public.
 * @throws NotFound
 */
export async function latestText(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<LatestText> {
  const version = (await latestVersion(req, collection, id))?.version
  if (!version) throw new NotFound(req.t)
  const record = stored.parse(version)
  if (record.deletedAt) throw new NotFound(req.t)
  const words = wordsOfStored(record)
  const titles = localizedText.catch({}).parse(record.title ?? {})
  const title = words.title || (Object.values(titles).find(Boolean) ?? id)
  return { record, words, title, isDraft: record._status !== 'published', textBy: record.textBy ?? null }
}
