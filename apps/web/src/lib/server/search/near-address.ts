import { type Locale, isLocale } from '@detwin/content'
import { type HitView, hitViews } from '../../components/search/hit-view.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { findNear } from './find.ts'
import type { SearchIndex } from './search-index.ts'
import { termsOf } from './tokens.ts'

const most = 5

/**
 * What somebody may have looked for at an address of nothing: the records whose names come nearest to its last part.
 * An id says nothing, and neither does a part that is shorter than any name.
 */
export function nearAddress(index: SearchIndex, snapshot: Snapshot, pathname: string, locale: Locale): HitView[] {
  const words = wordsOf(pathname)
  if (!words) return []
  return findNear(index, snapshot, words, most).map(hitViews(snapshot, locale, termsOf(words)))
}

/** The last part of an address as words: `/en/cities/se/gothen-borg` says "gothen borg". */
export function wordsOf(pathname: string): string {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? ''
  if (isLocale(last) || /^[0-9a-f]{24}$/.test(last)) return ''
  const words = decoded(last)
    .replace(/\.\w{1,5}$/, '')
    .replace(/[^\p{L}\p{N}\p{M}'’]+/gu, ' ')
    .trim()
  return [...words].length > 1 ? words.slice(0, 100) : ''
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // Half an escaped character: the rest of the word is still one.
    return part.replace(/%[0-9a-f]{0,2}/gi, ' ')
  }
}
