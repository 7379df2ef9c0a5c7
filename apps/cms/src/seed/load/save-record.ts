import { type Locale, locales, type Translations } from '@detwin/content'
import type { Payload, PayloadRequest } from 'payload'
import type { PublicCollection } from '../../publications/record-types.ts'
import { inLocale } from './in-locale.ts'

export interface NewRecord {
  collection: PublicCollection
  id: string
  sourceLocale: Locale
  translations: Translations
  /** Fields, with localised texts as `{ en: … }`. */
  data: Record<string, unknown>
  file?: string
}

/** Saves a record language by language, the source first, and publishes it with the last: one entry in the log. */
export async function saveRecord(payload: Payload, req: PayloadRequest, record: NewRecord): Promise<void> {
  const { collection, id, data, sourceLocale, translations, file } = record
  const others = locales.filter((locale) => locale in translations && locale !== sourceLocale)
  const status = (last: boolean) => (last ? ('published' as const) : ('draft' as const))
  // The collection's type is known only when the program runs; the contract checks what comes out.
  await payload.create({
    collection,
    locale: sourceLocale,
    data: {
      ...(inLocale(data, sourceLocale) as object),
      id,
      sourceLocale,
      _status: status(others.length === 0)
    } as never,
    ...(file && { filePath: file }),
    depth: 0,
    req
  })
  for (const locale of others) {
    const translated = {
      ...(inLocale(data, locale) as object),
      translationState: 'reviewed',
      _status: status(locale === others.at(-1))
    }
    await payload.update({ collection, id, locale, data: translated, depth: 0, req })
  }
}
