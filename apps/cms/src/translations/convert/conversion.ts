import type { FlattenedField } from 'payload'
import { statesOfRecord, wholeBookkeeping } from '../record-states.ts'
import { textHash } from '../text-hash.ts'
import { isWritten, textsOf } from '../texts.ts'
import { simplified } from './simplified.ts'

/**
 * Where the Simplified Chinese of a record stands: `possible` when there is none, `current` or `behind` when it was
 * converted from the Traditional text, `own` when an editor wrote it; `waits` while the Traditional text is not
 * reviewed, null when there is none.
 */
export type Conversion = 'possible' | 'current' | 'behind' | 'own' | 'waits' | null

/** @param record the record in all its languages */
export function conversionOf(fields: readonly FlattenedField[], record: unknown): Conversion {
  const { translationState } = wholeBookkeeping.parse(record)
  const traditional = textsOf(fields, record, 'zh-Hant')
  const written = textsOf(fields, record, 'zh-Hans')
  if (!traditional.some(isWritten)) return null
  if (statesOfRecord(fields, record)?.['zh-Hant'] !== 'reviewed') return 'waits'
  if (!written.some(isWritten)) return 'possible'
  if (translationState?.['zh-Hans'] !== 'converted') return 'own'
  const now = traditional.map((text) => (isWritten(text) ? { ...text, value: simplified(text.value) } : text))
  return textHash(now) === textHash(written) ? 'current' : 'behind'
}
