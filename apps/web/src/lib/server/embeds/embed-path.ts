import type { Locale } from '@detwin/content'
import type { Theme } from '../palette.ts'

/** Pixels. A frame is given this height from the start, so that nothing moves when it arrives. */
const heights = { cities: 320, countries: 440, statement: 340, statements: 340, counter: 460 } as const

type Noun = keyof typeof heights

/** The narrowest frame that everything is readable in, and the width of one that nobody said otherwise of: pixels. */
export const embedWidth = { least: 280, usual: 640 } as const

/** What stands below `/embed/{locale}` for a page below the language; undefined where a page has no frame. */
export function embedOfPage(path: string): string | undefined {
  if (path === '/numbers') return '/counter'
  if (path === '/statements') return '/statement'
  if (/^\/(statements\/[^/]+|cities\/[^/]+\/[^/]+)$/.test(path)) return path
  return /^\/cities\/[^/]+$/.test(path) ? path.replace('cities', 'countries') : undefined
}

export const embedHeight = (path: string): number => {
  const [, noun = ''] = path.split('/')
  return heights[noun in heights ? (noun as Noun) : 'cities'] // just tested
}

interface Frame {
  siteUrl: string
  locale: Locale
  /** Below `/embed/{locale}`. */
  path: string
  /** Null follows the reader's device. */
  theme?: Theme | null
}

export const embedAddress = ({ siteUrl, locale, path, theme }: Frame): string =>
  `${siteUrl}/embed/${locale}${path}${theme ? `?theme=${theme}` : ''}`

export const badgeAddress = ({ siteUrl, locale, path, theme }: Frame): string =>
  `${siteUrl}/embed/badge/${locale}${path.replace('/cities', '')}.svg${theme ? `?theme=${theme}` : ''}`
