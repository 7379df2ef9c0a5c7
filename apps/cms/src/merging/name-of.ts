import { defaultLocale, isLocale, locales } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { PublicCollection } from '../publications/record-types.ts'
import { savedBeside, type WholeRecord, workingRecord } from '../translations/working-record.ts'

const localised = z.partialRecord(z.enum(locales), z.string().nullish())

/** What editors call a record: its title, in the language they work in or the first that is written. */
export function nameIn(req: PayloadRequest, collection: PublicCollection, record: WholeRecord): string {
  const title = record[req.payload.collections[collection].config.admin.useAsTitle ?? 'id']
  if (typeof title === 'string') return title
  const texts = localised.catch({}).parse(title ?? {})
  const wanted = req.locale ?? defaultLocale
  return (isLocale(wanted) && texts[wanted]) || texts[defaultLocale] || Object.values(texts).find(Boolean) || record.id
}

export async function nameOf(req: PayloadRequest, collection: PublicCollection, id: string): Promise<string> {
  const record = (await savedBeside(req, collection, id)) && (await workingRecord(req, collection, id))
  return record ? nameIn(req, collection, record) : id
}
