import {
  type Locale,
  locales,
  localizedText,
  type LocalizedText,
  type RecordType,
  type Translations
} from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { WholeRecord } from '../translations/working-record.ts'
import { isCurrent } from '../translations/states.ts'
import { collectionOf } from './record-types.ts'

const perLocale = z.partialRecord(z.enum(locales), z.string().nullable()).nullish().catch(null)

/** What every record has in the database, whatever else it holds. */
export const savedShape = z.looseObject({
  id: z.string(),
  _status: z.string().nullish(),
  deletedAt: z.string().nullish(),
  sourceLocale: z.enum(locales).catch('en'),
  translationState: perLocale,
  translatedFrom: perLocale,
  sourceVersions: z
    .array(z.string())
    .nullish()
    .catch(null)
    .transform((hashes) => hashes ?? [])
})

/** A published record as the database holds it, in all its languages. */
export type SavedRecord = z.infer<typeof savedShape>

/** A record as the database holds it beside its versions: all languages, no access rules, no hooks, in the transaction. */
export async function wholeRow(req: PayloadRequest, type: RecordType, id: string): Promise<WholeRecord | null> {
  return type === 'site'
    ? { ...(await req.payload.db.findGlobal({ slug: 'site', locale: 'all', req })), id }
    : await req.payload.db.findOne<WholeRecord>({
        collection: collectionOf(type),
        where: { id: { equals: id } },
        locale: 'all',
        req
      })
}

/** Of that, what readers may see: nothing of a draft, and nothing of the trash. */
export function publishedOf(row: WholeRecord | null): SavedRecord | undefined {
  const record = row ? savedShape.parse(row) : undefined
  return record?._status === 'published' && !record.deletedAt ? record : undefined
}

/** Reads a published record from the database itself. */
export const savedRecord = async (
  req: PayloadRequest,
  type: RecordType,
  id: string
): Promise<SavedRecord | undefined> => publishedOf(await wholeRow(req, type, id))

/** The languages an editor made public, each with its state; the source language always is. */
export const madePublic = (saved: SavedRecord): Translations =>
  Object.fromEntries(
    locales.flatMap((locale) => {
      const translation = publicStateOf(saved, locale)
      return translation ? [[locale, translation]] : []
    })
  )

function publicStateOf(saved: SavedRecord, locale: Locale): Translations[Locale] {
  const { sourceLocale, translationState, translatedFrom, sourceVersions } = saved
  if (locale === sourceLocale) return { state: 'reviewed' }
  switch (translationState?.[locale]) {
    case 'reviewed':
      return { state: isCurrent(translatedFrom?.[locale], sourceVersions) ? 'reviewed' : 'outdated' }
    case 'machine':
      return { state: 'machine' }
    case 'converted':
      return { state: 'machine', convertedFrom: 'zh-Hant' }
    default:
      return undefined
  }
}

/** Of these, the languages in which the record's main text is written. */
export function publicTranslations(saved: SavedRecord, mainText: unknown): Translations {
  const written = localizedOf(mainText)
  return Object.fromEntries(Object.entries(madePublic(saved)).filter(([locale]) => written?.[locale as Locale])) // keys are locales
}

const rawText = z.partialRecord(z.enum(locales), z.string().nullish())

/** A localised field's texts without the empty ones; null when there is none. */
function localizedOf(value: unknown): LocalizedText | null {
  const texts = Object.entries(rawText.catch({}).parse(value ?? {})).filter(([, text]) => text?.trim())
  return texts.length > 0 ? localizedText.parse(Object.fromEntries(texts)) : null
}

/** A localised field as the public may read it: only its public languages; null when none is left. */
export function publicText(value: unknown, translations: Translations): LocalizedText | null {
  const texts = Object.entries(localizedOf(value) ?? {}).filter(([locale]) => translations[locale as Locale]) // keys are locales
  return texts.length > 0 ? localizedText.parse(Object.fromEntries(texts)) : null
}
