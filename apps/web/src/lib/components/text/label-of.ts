import type { Locale } from '@detwin/content'
import type { Words } from '#lib/messages/words.ts'
import type { Shown } from './shown.ts'

/** What a reader should be told of a text: that it is in another language, or a translation nobody reviewed; null is nothing. */
export function labelOf(
  { fallback, locale, state }: Pick<Shown, 'fallback' | 'locale' | 'state'>,
  reader: Locale,
  { text, record }: Words
): string | null {
  if (fallback) return text.shownIn(text.theLanguages[locale], text.theLanguages[reader])
  return state === 'reviewed' ? null : record.translation[state]
}
