import type { Locale } from '@detwin/content'

/** How Open Graph writes a language: with a territory, except where naming one would say too much. */
export const ogLocale: Record<Locale, string> = {
  en: 'en_GB',
  'zh-Hant': 'zh_HK',
  'zh-Hans': 'zh_CN',
  sv: 'sv_SE',
  de: 'de_DE',
  nl: 'nl_NL',
  fr: 'fr_FR',
  cs: 'cs_CZ',
  ja: 'ja_JP',
  ug: 'ug'
}
