import { isLocale, type Locale } from '@detwin/content'
import type { FlattenedField } from 'payload'
import { z } from 'zod'

/**
 * THE SEAM to the translations: the state of every language of a record, or null when it has no text to translate.
 * `statesOfRecord` of src/translations/record-states.ts has this shape; until the branches are merged nothing is known of
 * outdated texts, and only what is stored is read.
 */
export type LanguageStates = (
  fields: readonly FlattenedField[],
  record: unknown
) => Partial<Record<Locale, string>> | null

const stored = z.looseObject({ translationState: z.record(z.string(), z.string().nullish()).nullish().catch(null) })

export const languageStates: LanguageStates = (fields, record) => {
  if (!fields.some(({ name }) => name === 'translationState')) return null
  const states = Object.entries(stored.parse(record).translationState ?? {})
  return Object.fromEntries(states.filter(([locale, state]) => isLocale(locale) && state))
}
