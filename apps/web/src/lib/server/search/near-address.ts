import { defaultLocale, isLocale } from '@detwin/content'
import type { RequestEvent } from '@sveltejs/kit'
import { hitViews } from '../../components/search/hit-view.ts'
import { findNear } from './find.ts'
import { searchIndex } from './running.ts'
import { termsOf } from './tokens.ts'

const most = 5

/** Addresses for machines. */
const withoutPages = /^\/(api|data|embed|health|hooks|media|preview|_app)\//

/** What an error page suggests: the records whose names come nearest to the last part of the address. */
export async function nearestTo({ locals, url, params }: RequestEvent): Promise<Pick<App.Error, 'near'>> {
  const words = wordsOf(url.pathname)
  const { snapshot } = locals
  // Machines that try addresses are told nothing.
  if (!words || !('snapshot' in locals) || withoutPages.test(url.pathname)) return {}
  const locale = params.locale ?? defaultLocale
  const hits = findNear(await searchIndex(snapshot), words, most)
  return { near: hits.map(hitViews(snapshot, locale, termsOf(words))) }
}

/** The last part of an address as words: `/en/cities/se/gothen-borg` says "gothen borg". */
export function wordsOf(pathname: string): string {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? ''
  if (isLocale(last) || /^[0-9a-f]{24}$/.test(last)) return ''
  const words = decoded(last)
    .replace(/\.\w{1,5}$/, '')
    .replace(/[^\p{L}\p{N}\p{M}'’]+/gu, ' ')
    .trim()
  return Array.from(words).length > 1 ? words.slice(0, 100) : ''
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // Half an escaped character: the rest of the word is still one.
    return part.replace(/%[0-9a-f]{0,2}/gi, ' ')
  }
}
