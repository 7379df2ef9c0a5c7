import { isLocale, type Locale } from '@detwin/content'
import { spokenLocales } from '#lib/messages/words.ts'

/** The language most city halls of a country work in, where this site has it; a country of several gets none. */
const byCountry: Record<string, Locale> = {
  SE: 'sv',
  DE: 'de',
  AT: 'de',
  LI: 'de',
  NL: 'nl',
  FR: 'fr',
  CZ: 'cs',
  JP: 'ja',
  TW: 'zh-Hant',
  HK: 'zh-Hant'
}

/** The language a letter begins in: that of the place if this site speaks it, else English, which many city halls read. */
export function languageOfPlace(country: string, spoken: readonly Locale[] = spokenLocales): Locale {
  const own = byCountry[country]
  return own && spoken.includes(own) ? own : 'en'
}

/** @param asked what the address says, if anything; something else than a language of letters is `unknown` */
export function letterLanguage(
  asked: string | null,
  country: string,
  spoken: readonly Locale[] = spokenLocales
): { locale: Locale; unknown: string | null } {
  if (asked === null) return { locale: languageOfPlace(country, spoken), unknown: null }
  if (isLocale(asked) && spoken.includes(asked)) return { locale: asked, unknown: null }
  return { locale: languageOfPlace(country, spoken), unknown: asked.slice(0, 20) }
}
