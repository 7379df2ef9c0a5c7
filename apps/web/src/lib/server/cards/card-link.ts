import type { Locale } from '@detwin/content'
import { filled } from '#lib/messages/filled.ts'
import { words } from '#lib/messages/words.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { cardKey } from './card-key.ts'
import { cardOfPage } from './card-of-page.ts'
import { wordsOn } from './card-view.ts'

/** The card a page names: its own, or that of the home page. `v` changes with it, so that nobody shows an old one. */
export function cardLink(
  snapshot: Snapshot,
  locale: Locale,
  path: string,
  host: string
): { path: string; alt: string; own: boolean } {
  const own = cardOfPage(snapshot, locale, path, host)
  const view = own ?? cardOfPage(snapshot, locale, '', host)
  const alt = view ? filled(words(locale).machines.card.alt, { words: wordsOn(view) }) : ''
  return {
    path: `/cards/${locale}${own ? path : ''}.png${view ? `?v=${cardKey(view).slice(0, 8)}` : ''}`,
    alt,
    own: own !== undefined
  }
}
