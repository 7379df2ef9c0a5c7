import { z } from 'zod'
import { type Locale, locales } from './locales.ts'

/** A text in the public languages it exists in. A language that is absent has no public text. */
export const localizedText = z.partialRecord(z.enum(locales), z.string().min(1))

export type LocalizedText = z.infer<typeof localizedText>

/** States a public text can have; `missing` and `draft` never leave the CMS. */
export const publicTranslationStates = ['reviewed', 'outdated', 'machine'] as const

export type PublicTranslationState = (typeof publicTranslationStates)[number]

/** The languages a record is public in, each with the state of its translation. */
export const translations = z.partialRecord(
  z.enum(locales),
  z.strictObject({
    state: z.enum(publicTranslationStates),
    /** A program made this text from another language's, character by character: Simplified from Traditional Chinese. */
    convertedFrom: z.enum(locales).optional()
  })
)

export type Translations = z.infer<typeof translations>

export interface ShownText {
  text: string
  locale: Locale
  /** True when the wanted language has no public text and the source language stands in: show it with a label. */
  fallback: boolean
}

/** The text in the wanted language, else in the record's source language, else undefined. Never a third language. */
export function textIn(text: LocalizedText | null | undefined, wanted: Locale, source: Locale): ShownText | undefined {
  const own = text?.[wanted]
  if (own) return { text: own, locale: wanted, fallback: false }
  const original = text?.[source]
  return original ? { text: original, locale: source, fallback: true } : undefined
}
