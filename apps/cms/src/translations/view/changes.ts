import type { Locale } from '@detwin/content'
import { diffChars, diffWordsWithSpace } from 'diff'

/** A piece of a text beside its former version. */
export interface Change {
  text: string
  what: 'same' | 'added' | 'removed'
}

/** Written without spaces: a reader sees characters change, not words. */
const byCharacter = new Set<Locale>(['zh-Hant', 'zh-Hans', 'ja'])

/** What changed between two versions of a text, in words, or in characters where the language has no spaces. */
export function changesBetween(before: string, now: string, locale: Locale): Change[] {
  const parts = byCharacter.has(locale)
    ? diffChars(before, now)
    : diffWordsWithSpace(before, now, { intlSegmenter: new Intl.Segmenter(locale, { granularity: 'word' }) })
  return parts.map(({ value, added, removed }) => ({
    text: value,
    what: added ? 'added' : removed ? 'removed' : 'same'
  }))
}
