import { defaultLocale, type Locale } from '@detwin/content'
import { APIError, type PayloadRequest } from 'payload'
import { label, say } from '../admin/labels.ts'
import { lastPublication } from '../publications/last-publication.ts'
import { type PublicCollection, recordTypeOf } from '../publications/record-types.ts'
import { publishLanguage, withdrawLanguage } from './one-language.ts'

export interface Item {
  collection: PublicCollection
  id: string
  /** Empty: the whole record. */
  languages: Locale[]
}

/** Makes one item public, with the rights of `req.user` and the checks of a save. @throws when it did not become so */
export async function publishItem(req: PayloadRequest, { collection, id, languages }: Item): Promise<void> {
  for (const locale of languages) await publishLanguage(req, collection, id, locale)
  if (languages.length === 0) await setStatus(req, collection, id, 'published')
  const last = await lastPublication(req, recordTypeOf[collection], id)
  if (last?.op !== 'put') throw new APIError(say(req, notPublic), 400)
  const { document } = last
  const missing = languages.filter((locale) => !('translations' in document && document.translations[locale]))
  if (missing.length > 0) throw new APIError(say(req, notReady(missing.join(', '))), 400)
}

/** Takes one item down. A newer draft becomes its text; nothing of it is public. */
export async function takeItemDown(req: PayloadRequest, { collection, id, languages }: Item): Promise<void> {
  for (const locale of languages) await withdrawLanguage(req, collection, id, locale)
  if (languages.length === 0) await setStatus(req, collection, id, 'draft')
}

async function setStatus(
  req: PayloadRequest,
  collection: PublicCollection,
  id: string,
  _status: 'draft' | 'published'
): Promise<void> {
  await req.payload.update({
    collection,
    id,
    data: { _status },
    locale: await sourceLocaleOf(req, collection, id),
    depth: 0,
    overrideAccess: false,
    req
  })
}

/** The checks of a text hold in the language it is written in. */
async function sourceLocaleOf(req: PayloadRequest, collection: PublicCollection, id: string): Promise<Locale> {
  const record = await req.payload.findByID({ collection, id, depth: 0, draft: true, overrideAccess: false, req })
  return 'sourceLocale' in record ? record.sourceLocale : defaultLocale
}

const notPublic = label('it did not become public', '未能公開')
const notReady = (locales: string) =>
  label(`${locales} is not ready: review the translation first`, `${locales}版本尚未備妥：請先校閱譯文`)
