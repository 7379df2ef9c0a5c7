import { type Locale, locales } from '@detwin/content'
import type { FlattenedField } from 'payload'
import { z } from 'zod'
import { decisions, stateOf, type TranslationState } from './states.ts'
import { isWritten, textsOf } from './texts.ts'

const perLocale = <T extends z.ZodType>(value: T) =>
  z.partialRecord(z.enum(locales), value.nullable()).nullish().catch(null)

/** What a record in all its languages knows of its translations. */
export const wholeBookkeeping = z.looseObject({
  sourceLocale: z.enum(locales).catch('en'),
  translationState: perLocale(z.enum(decisions)),
  translatedFrom: perLocale(z.string()),
  sourceVersions: z
    .array(z.string())
    .nullish()
    .catch(null)
    .transform((hashes) => hashes ?? [])
})

export type States = Record<Locale, TranslationState>

/**
 * The state of every language of a record.
 * @param record the record in all its languages
 * @returns null when it has no text to translate: an agreement without notes
 */
export function statesOfRecord(fields: readonly FlattenedField[], record: unknown): States | null {
  const { sourceLocale, translationState, translatedFrom, sourceVersions } = wholeBookkeeping.parse(record)
  const written = locales.filter((locale) => textsOf(fields, record, locale).some(isWritten))
  if (written.length === 0) return null
  const states = locales.map((locale) => [
    locale,
    stateOf({
      isSource: locale === sourceLocale,
      written: written.includes(locale),
      decision: translationState?.[locale],
      translatedFrom: translatedFrom?.[locale],
      sourceVersions
    })
  ])
  return Object.fromEntries(states) as States // every locale is there
}
