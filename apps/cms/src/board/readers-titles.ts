import { isLocale, type Locale } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { titlesIn as agreementTitles } from '../collections/agreements/hooks/give-title.ts'
import { type PublicCollection, publicCollection } from '../publications/record-types.ts'

interface Row {
  records: string
  record: string
  sourceLocale?: string | null | undefined
}

/** The language of the site's texts that somebody reads who has chosen this one for the admin. */
const readersLocale = (language: string): Locale | undefined =>
  language === 'zh-TW' ? 'zh-Hant' : isLocale(language) ? language : undefined

/**
 * The titles of records in the language of the person at the screen, by the record's id, where somebody has written one.
 * The board keeps the title in the source language; a page of it has few records, and of those few are read.
 */
export async function readersTitles(req: PayloadRequest, rows: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  const locale = readersLocale(req.i18n.language)
  const titles = new Map<string, string>()
  if (!locale) return titles
  const foreign = rows.filter(({ sourceLocale }) => sourceLocale !== locale)
  for (const [slug, found] of Map.groupBy(foreign, ({ records }) => publicCollection(records))) {
    const ids = found.map(({ record }) => record)
    for (const [id, title] of await titlesIn(req, slug, ids, locale)) titles.set(id, title)
  }
  return titles
}

async function titlesIn(
  req: PayloadRequest,
  collection: PublicCollection,
  ids: string[],
  locale: Locale
): Promise<[string, string][]> {
  const read = async (select: Record<string, true>): Promise<Record<string, unknown>[]> => {
    const where = { parent: { in: ids } }
    const wanted = { parent: true as const, version: select }
    const question = { collection, where, pagination: false, locale: 'all', select: wanted, req }
    return (await req.payload.db.queryDrafts<Record<string, unknown>>(question)).docs
  }
  if (collection === 'agreements') return agreementTitles(req, await read({ city: true, chinaCity: true }), locale)
  const { flattenedFields, admin } = req.payload.collections[collection].config
  const field = flattenedFields.find(({ name }) => name === admin.useAsTitle)
  if (!field || !('localized' in field) || !field.localized) return []
  return (await read({ [field.name]: true })).flatMap((doc): [string, string][] => {
    const title = texts.parse(doc[field.name])?.[locale]
    return title ? [[String(doc.id), title]] : []
  })
}

const texts = z.record(z.string(), z.string().nullish()).nullish().catch(null)
