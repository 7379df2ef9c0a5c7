import { defaultLocale, type Locale, locales, type Translations } from '@detwin/content'
import { spokenLocales } from '#lib/messages/words.ts'

/** Of the page's main text, where it has one. */
export interface MainText {
  sourceLocale: Locale
  translations: Translations
}

export interface PageLanguages {
  /** The languages searchers are sent to: those in which a person has written or read the page. */
  offered: readonly Locale[]
  /** The language whose address stands for this page: its own, or the one its text is really in. */
  canonical: Locale
  /** A machine draft, which no searcher is sent to. */
  machine: boolean
}

/**
 * In which languages a page really is. A text is in those it was translated to, machine drafts left out; a page without
 * a text of its own is in those of the interface. Shown in another language than its address says, it is a copy of that.
 */
export function pageLanguages(locale: Locale, text?: MainText): PageLanguages {
  const source = text?.sourceLocale ?? defaultLocale
  const machine = text?.translations[locale]?.state === 'machine' && locale !== source
  const offered = text
    ? locales.filter((tag) => tag === source || (text.translations[tag] && text.translations[tag].state !== 'machine'))
    : spokenLocales
  const stands = machine || offered.includes(locale)
  return { offered, canonical: stands ? locale : source, machine }
}
