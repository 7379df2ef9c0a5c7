import type { RequestHandler } from './$types'

/** RFC 9309, and where the sitemap is. */
export const GET: RequestHandler = ({ locals: { siteUrl } }) =>
  new Response(`User-agent: *\nAllow: /\nDisallow: /preview/\n\nSitemap: ${siteUrl}/sitemap.xml\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' }
  })
