import type { Withdrawal } from '@detwin/content'
import { publicText, savedShape } from './saved-record.ts'
import { localizedField } from './stored-values.ts'

const stored = savedShape.extend({ withdrawalReason: localizedField })

/**
 * The reason an editor gave for a withdrawal, in the languages the record was public in; undefined where none was given,
 * or the record is deleted for good.
 */
export function withdrawalOf(row: unknown): Withdrawal | undefined {
  const record = stored.safeParse(row).data
  if (!record) return undefined
  const { sourceLocale, translationState } = record
  // A translation that is a draft is no more public here than elsewhere.
  const isPublic = (state: unknown): boolean => state === 'reviewed' || state === 'machine' || state === 'converted'
  const translations = Object.fromEntries(
    [
      sourceLocale,
      ...Object.entries(translationState ?? {}).flatMap(([tag, state]) => (isPublic(state) ? [tag] : []))
    ].map((tag) => [tag, { state: 'reviewed' as const }])
  )
  const reason = publicText(record.withdrawalReason, translations)
  return reason?.[sourceLocale] ? { reason, sourceLocale } : undefined
}
