import { defaultLocale, type Locale, locales } from '@detwin/content'
import { match } from '@formatjs/intl-localematcher'
import Negotiator from 'negotiator'

/**
 * Chinese is chosen by script, and browsers name a region instead. Simplified is never shown to somebody who reads
 * Traditional, nor the other way round.
 */
function withScript(tag: string): string {
  const [language, ...rest] = tag.toLowerCase().split('-')
  if (language !== 'zh' && language !== 'yue') return tag
  const traditional = rest.some((part) => ['hant', 'hk', 'mo', 'tw'].includes(part)) && !rest.includes('hans')
  return traditional || (language === 'yue' && !rest.includes('hans')) ? 'zh-Hant' : 'zh-Hans'
}

/** The language to begin in, from an Accept-Language header. */
export function chosenLocale(header: string | null): Locale {
  const wanted = new Negotiator({ headers: { 'accept-language': header ?? '' } })
    .languages()
    .map(withScript)
    .filter(isTag)
  // The matcher returns one of the list it is given.
  return match(wanted, locales, defaultLocale, { algorithm: 'lookup' }) as Locale
}

/** A visitor may send anything; the matcher throws at what is not a language tag. */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}
