import type { Locale } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import type { PublicCollection } from '../publications/record-types.ts'
import type { SafeFetch } from '../safe-fetch/safe-fetch.ts'
import type { Candidate } from '../validation/refuse-unready.ts'
import type { CheckedRecord } from './checked-record.ts'
import { headings } from './headings.ts'
import { images } from './images.ts'
import type { Item } from './item.ts'
import { languages } from './languages.ts'
import { links } from './links.ts'
import { needed } from './needed.ts'
import { sources } from './sources.ts'

/**
 * The list "Before you publish" of a record's latest draft, in one language.
 * @throws APIError 403, 404 as for a read by the person who asks
 */
export async function checklistOf(
  req: PayloadRequest,
  collection: PublicCollection,
  id: string,
  locale: Locale,
  fetch?: SafeFetch
): Promise<Item[]> {
  req.locale = locale
  const draft = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    locale,
    fallbackLocale: false,
    overrideAccess: false,
    trash: true,
    req
  })
  const candidate: Candidate = { ...draft, _status: 'published' }
  const { config } = req.payload.collections[collection]
  const record: CheckedRecord = { collection, config, id, locale, candidate, req }
  // One after the other: within a MongoDB transaction there would be no two questions at once.
  const items = [
    await needed(record),
    await sources(record),
    await images(record),
    headings(record),
    await links(record, fetch),
    await languages(record)
  ]
  return items.filter((item) => item !== undefined)
}
