import { render } from 'svelte/server'
import { searchIndex } from '#lib/server/search/running.ts'
import { searchView } from '../search-view.ts'
import type { RequestHandler } from './$types'
import FoundAlone from './FoundAlone.svelte'

// Where Svelte would take a page over in the browser; nothing does that here.
const hydrationMarks = /<!--.*?-->/g

/** The answer to a question without a page around it, for the script of the search page. */
export const GET: RequestHandler = async ({ params: { locale }, locals: { snapshot }, url }) => {
  const view = searchView(await searchIndex(snapshot), snapshot, locale, url.searchParams)
  const { body } = await render(FoundAlone, { props: { view, locale } })
  return new Response(body.replace(hydrationMarks, ''), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'x-robots-tag': 'noindex' }
  })
}
