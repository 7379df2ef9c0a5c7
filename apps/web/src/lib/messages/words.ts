import { type Locale, locales } from '@detwin/content'
import { de } from './de/de.ts'
import { en, type Messages } from './en/en.ts'
import { ja } from './ja/ja.ts'
import { sv } from './sv/sv.ts'
import { zhHans } from './zh-hans/zh-hans.ts'
import { zhHant } from './zh-hant/zh-hant.ts'

/** A language whose interface is translated needs one line here and a folder beside this file. */
const dictionaries: Partial<Record<Locale, Messages>> = {
  en,
  'zh-Hant': zhHant,
  'zh-Hans': zhHans,
  sv,
  de,
  ja
}

export interface Words extends Messages {
  /** The language these words really are in: English where nobody has translated the interface yet. */
  locale: Locale
}

/** The languages the interface speaks itself, in the order of the language links. */
export const spokenLocales: readonly Locale[] = locales.filter((locale) => dictionaries[locale])

/** The words of the interface for the reader of a language. */
export function words(wanted: Locale): Words {
  const own = dictionaries[wanted]
  return own ? { ...own, locale: wanted } : { ...en, locale: 'en' }
}
