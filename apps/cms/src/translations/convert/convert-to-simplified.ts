import { APIError, type PayloadRequest } from 'payload'
import type { PublicCollection } from '../../publications/record-types.ts'
import { statesOfRecord, wholeBookkeeping } from '../record-states.ts'
import { type Saved, saveTranslation } from '../save-translation.ts'
import { isWritten, textsOf } from '../texts.ts'
import { workingRecord } from '../working-record.ts'
import { writtenText } from '../with-texts.ts'
import { simplified } from './simplified.ts'

/**
 * Writes a record's Simplified Chinese from its Traditional text, marked as converted. An editor's own text wins: it is
 * replaced only when the editor says so.
 * @throws APIError 400 when there is no Traditional text that readers may rely on, 409 when an editor wrote the Simplified
 */
export async function convertToSimplified(
  req: PayloadRequest,
  collection: PublicCollection,
  id: string,
  replace: boolean
): Promise<Saved> {
  const fields = req.payload.collections[collection].config.flattenedFields
  const record = await workingRecord(req, collection, id)
  const { translationState, sourceVersions } = wholeBookkeeping.parse(record)
  const states = statesOfRecord(fields, record)
  if (states?.['zh-Hant'] !== 'reviewed')
    throw new APIError(
      'Simplified Chinese is converted from Traditional Chinese: have that language reviewed first.',
      400
    )
  const own = textsOf(fields, record, 'zh-Hans').some(isWritten) && translationState?.['zh-Hans'] !== 'converted'
  if (own && !replace)
    throw new APIError('An editor wrote the Simplified Chinese text of this record. Nothing was changed.', 409)
  const texts = textsOf(fields, record, 'zh-Hant').map((text) =>
    writtenText.parse({ path: text.path, value: isWritten(text) ? simplified(text.value) : null })
  )
  return saveTranslation(req, {
    collection,
    id,
    locale: 'zh-Hans',
    texts,
    decision: 'converted',
    madeFrom: sourceVersions.at(-1) ?? null
  })
}
