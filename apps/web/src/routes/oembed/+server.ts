import { oembedOf } from '#lib/server/oembed/oembed.ts'
import type { RequestHandler } from './$types'

/** Programs of any site may ask. */
const open = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }

/** `?url=` and, as its standard has them, `maxwidth`, `maxheight` and `format`: https://oembed.com, section 2.2. */
export const GET: RequestHandler = ({ url: { searchParams }, locals: { snapshot, siteUrl } }) => {
  const url = searchParams.get('url')
  if (!url) return sorry(400, 'Say which page: /oembed?url=https://…')
  if ((searchParams.get('format') ?? 'json') !== 'json') return sorry(501, 'Only format=json is spoken here.')
  const maxwidth = pixels(searchParams.get('maxwidth'))
  const maxheight = pixels(searchParams.get('maxheight'))
  if (Number.isNaN(maxwidth + maxheight)) return sorry(400, 'maxwidth and maxheight are numbers of pixels.')
  const found = oembedOf(snapshot, { url, maxwidth, maxheight }, siteUrl)
  if (!found) return sorry(404, `There is no page of ${siteUrl} at that address.`)
  return new Response(JSON.stringify(found), {
    headers: { ...open, 'content-type': 'application/json; charset=utf-8' }
  })
}

const pixels = (given: string | null): number =>
  given === null ? Infinity : /^\d{1,6}$/.test(given) ? Number(given) : Number.NaN

const sorry = (status: number, line: string): Response =>
  new Response(`${line}\n`, { status, headers: { ...open, 'content-type': 'text/plain; charset=utf-8' } })
