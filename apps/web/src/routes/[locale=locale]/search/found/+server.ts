import { htmlOf } from '#lib/server/html-of.ts'
import { searchIndex } from '#lib/server/search/running.ts'
import { searchView } from '../search-view.ts'
import type { RequestHandler } from './$types'
import FoundAlone from './FoundAlone.svelte'

/** The answer to a question without a page around it, for the script of the search page. */
export const GET: RequestHandler = async ({ params: { locale }, locals: { snapshot }, url }) => {
  const view = searchView(await searchIndex(snapshot), snapshot, locale, url.searchParams)
  return new Response(await htmlOf(FoundAlone, { view, locale }), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'x-robots-tag': 'noindex' }
  })
}
