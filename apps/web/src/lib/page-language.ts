import { defaultLocale, isLocale, localeInfo } from '@detwin/content'
import { words } from './messages/words.ts'

/**
 * Fills in the languages that app.html leaves open: the page is in the language of its address, its interface in the
 * one the words really are in. A kept answer holds them already.
 */
export function fillPageLanguage(html: string, pathname: string): string {
  const [, tag = ''] = pathname.split('/')
  const locale = isLocale(tag) ? tag : defaultLocale
  return html
    .replaceAll('%lang%', locale)
    .replace('%dir%', localeInfo[locale].dir)
    .replace('%words%', words(locale).locale)
}
