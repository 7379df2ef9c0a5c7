import { sitemapFiles } from '#lib/server/sitemap/sitemap-pages.ts'
import { sitemapIndex } from '#lib/server/sitemap/sitemap-xml.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = ({ locals: { snapshot, siteUrl } }) =>
  new Response(sitemapIndex(sitemapFiles(snapshot), siteUrl), { headers: { 'content-type': 'application/xml' } })
