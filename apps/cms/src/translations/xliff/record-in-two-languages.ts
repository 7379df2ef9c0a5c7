import { type Locale, localeInfo } from '@detwin/content'
import { APIError, type PayloadRequest } from 'payload'
import type { PublicCollection } from '../../publications/record-types.ts'
import { statesOfRecord, wholeBookkeeping } from '../record-states.ts'
import type { TranslationState } from '../states.ts'
import { textHash } from '../text-hash.ts'
import { textsOf } from '../texts.ts'
import { workingRecord } from '../working-record.ts'
import type { Current } from './translated-texts.ts'
import { unitsOf } from './units.ts'

export interface Place {
  collection: PublicCollection
  id: string
  target: Locale
}

/**
 * A record as its editors see it, in its source language and one other.
 * @throws APIError 404 when there is no such record, or none that this person may read; 400 for the source language
 */
export async function recordInTwoLanguages(
  req: PayloadRequest,
  { collection, id, target }: Place
): Promise<Current & { state: TranslationState }> {
  await req.payload.findByID({ collection, id, draft: true, depth: 0, overrideAccess: false, user: req.user, req })
  const fields = req.payload.collections[collection].config.flattenedFields
  const record = await workingRecord(req, collection, id)
  const { sourceLocale: source, sourceVersions } = wholeBookkeeping.parse(record)
  if (source === target)
    throw new APIError(`${localeInfo[target].english} is this record’s source language: choose another one.`, 400)
  const state = statesOfRecord(fields, record)?.[target]
  if (!state) throw new APIError('This record has no text to translate yet.', 400)
  const texts = textsOf(fields, record, source)
  return {
    collection,
    id,
    source,
    target,
    state,
    // A record that a program kept has no hashes yet.
    sourceVersions: sourceVersions.length > 0 ? sourceVersions : [textHash(texts)],
    units: unitsOf({ fields, record, source, target }, req.i18n)
  }
}
