import { defaultLocale, type Locale } from '@detwin/content'
import { APIError, type PayloadRequest } from 'payload'
import { label, say } from '../admin/labels.ts'
import { lastPublication } from '../publications/last-publication.ts'
import { type PublicCollection, recordTypeOf } from '../publications/record-types.ts'
import { publishLanguage } from '../translations/publish-language.ts'
import { type States, statesOfRecord, wholeBookkeeping } from '../translations/record-states.ts'
import { saveTranslation } from '../translations/save-translation.ts'
import { savedBeside, workingRecord } from '../translations/working-record.ts'

export interface Item {
  collection: PublicCollection
  id: string
  /** Empty: the whole record. */
  languages: Locale[]
}

/** Makes one item public, with the rights of `req.user` and the checks of a save. @throws when it did not become so */
export async function publishItem(req: PayloadRequest, item: Item): Promise<void> {
  const { collection, id, languages } = item
  if (languages.length > 0) await refuseUnready(req, item)
  const isPublic = (await savedBeside(req, collection, id))?._status === 'published'
  if (languages.length === 0 || !isPublic) await setStatus(req, collection, id, 'published')
  else await publishLanguages(req, item)
  const last = await lastPublication(req, recordTypeOf[collection], id)
  if (last?.op !== 'put') throw new APIError(say(req, notPublic), 400)
}

/** The source language first: the others are held against it. */
async function publishLanguages(req: PayloadRequest, { collection, id, languages }: Item): Promise<void> {
  const { sourceLocale } = wholeBookkeeping.parse(await workingRecord(req, collection, id))
  for (const locale of languages.toSorted((a, b) => Number(b === sourceLocale) - Number(a === sourceLocale))) {
    const outcome = await publishLanguage(req, collection, id, locale)
    if (outcome !== 'public') throw new APIError(say(req, needsSource(locale)), 400)
  }
}

/** A language that is only a draft would stay behind without a word. */
async function refuseUnready(req: PayloadRequest, { collection, id, languages }: Item): Promise<void> {
  const { flattenedFields } = req.payload.collections[collection].config
  const states = statesOfRecord(flattenedFields, await workingRecord(req, collection, id))
  const missing = languages.filter((locale) => states && !isReady(states, locale))
  if (missing.length > 0) throw new APIError(say(req, notReady(missing.join(', '))), 400)
}

const isReady = (states: States, locale: Locale): boolean =>
  ['reviewed', 'machine', 'converted', 'outdated'].includes(states[locale])

/** Takes one item down. A newer draft becomes its text; nothing of it is public. */
export async function takeItemDown(req: PayloadRequest, { collection, id, languages }: Item): Promise<void> {
  for (const locale of languages)
    await saveTranslation(req, { collection, id, locale, texts: [], decision: 'withdrawn', madeFrom: null })
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
const needsSource = (locale: string) =>
  label(
    `${locale} was made from a source text that is not public: add the source language to the release`,
    `${locale}版本所據的原文尚未公開：請把原文語言加入排期`
  )
