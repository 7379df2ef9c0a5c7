import { isLocale, type Locale, type LocalizedText, type PublicRecord } from '@detwin/content'
import type { InOneLanguage, TextInOneLanguage } from '@detwin/content/api'
import { shownIn } from '#lib/components/text/shown.ts'

/** A document with each localised text in the wanted language, else in its source language, as pages show it. */
export function inOneLanguage<T extends PublicRecord>(record: T, wanted: Locale): InOneLanguage<T> {
  const text = (texts: LocalizedText): TextInOneLanguage | null => {
    const shown = shownIn(texts, record, wanted)
    if (!shown) return null
    const from = record.translations[shown.locale]?.convertedFrom
    return { text: shown.text, locale: shown.locale, state: shown.state, ...(from && { from }) }
  }
  const told = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(told)
    if (typeof value !== 'object' || value === null) return value
    if (isLocalizedText(value)) return text(value)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, told(each)]))
  }
  const { translations, ...rest } = record
  return { ...(told(rest) as object), translations } as InOneLanguage<T> // each text told, and nothing else touched
}

/** Nothing else in the contract, beside what a record says of its translations, is an object of languages. */
const isLocalizedText = (value: object): value is LocalizedText => Object.keys(value).every(isLocale)
