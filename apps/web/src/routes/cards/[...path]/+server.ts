import { isLocale } from '@detwin/content'
import { error, redirect } from '@sveltejs/kit'
import { Overload } from '#lib/server/answers/turns.ts'
import { cardKey } from '#lib/server/cards/card-key.ts'
import { cardOfPage } from '#lib/server/cards/card-of-page.ts'
import { cards } from '#lib/server/cards/cards.ts'
import type { RequestHandler } from './$types'

/** The picture of a page: `/cards/{locale}/{path of the page}.png`. Whatever `v` says, it is the one of now. */
export const GET: RequestHandler = async ({ params, locals: { snapshot, siteUrl }, request }) => {
  const [, locale = '', path = ''] = /^([^/]+)(\/.+)?\.png$/.exec(params.path) ?? []
  const view = isLocale(locale) && cardOfPage(snapshot, locale, path, new URL(siteUrl).host)
  if (!view) error(404, 'There is no page of that address')
  const headers = {
    etag: `"${cardKey(view)}"`,
    'cache-control': 'public, max-age=86400, stale-while-revalidate=604800',
    // Whoever shares a link may show its picture.
    'cross-origin-resource-policy': 'cross-origin'
  }
  if (request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers })
  const png = await (await cards()).get(view).catch((problem: unknown) => {
    if (problem instanceof Overload) return undefined
    throw problem
  })
  if (!png) redirect(302, '/card.png')
  return new Response(new Uint8Array(png), { headers: { ...headers, 'content-type': 'image/png' } })
}
