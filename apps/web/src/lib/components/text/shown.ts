import {
  type Locale,
  type LocalizedText,
  localeInfo,
  type PublicTranslationState,
  type ShownText,
  textIn,
  type Translations
} from '@detwin/content'
import { textOfHtml } from './text-of-html.ts'

/** What a reader is told of a translation. */
export type ShownState = PublicTranslationState | 'converted'

/** The source language, which has no translation, is as good as reviewed. */
export const stateShown = (translation: Translations[Locale]): ShownState =>
  translation?.convertedFrom ? 'converted' : (translation?.state ?? 'reviewed')

/** A text ready to print: which language it is in, and whether a reader should be told something about it. */
export interface Shown extends ShownText {
  state: ShownState
  /** Of a found text: where the words stand that somebody looked for, each from its first character to before its last. */
  marks?: readonly (readonly [number, number])[]
}

interface Owner {
  sourceLocale: Locale
  translations: Translations
}

/** The text for a reader of `wanted`, with the state of its translation; undefined when there is none to show. */
export function shownIn(text: LocalizedText | null | undefined, owner: Owner, wanted: Locale): Shown | undefined {
  const shown = textIn(text, wanted, owner.sourceLocale)
  return shown && { ...shown, state: stateShown(owner.translations[shown.locale]) }
}

/** A text that is in the reader's own language for certain. */
export const plainIn = (text: string, locale: Locale): Shown => ({ text, locale, fallback: false, state: 'reviewed' })

/** The first hint of what a text says, for `<meta name="description">`. */
export function excerptOf(html: string, length = 160): string {
  // Headings and pictures interrupt a sentence that is read without them.
  const text = textOfHtml(html.replace(/<(h[1-6]|figure)\b.*?<\/\1>/gs, ' '))
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`
}

export const dirOf = (locale: Locale): 'ltr' | 'rtl' => localeInfo[locale].dir
