import { error } from '@sveltejs/kit'
import { filesOf, sitemapTypes } from '#lib/server/sitemap/sitemap-pages.ts'
import { sitemap } from '#lib/server/sitemap/sitemap-xml.ts'
import type { RequestHandler } from './$types'

/** `agreements.xml`, and `agreements-2.xml` where there are very many. */
export const GET: RequestHandler = ({ params: { locale, file }, locals: { snapshot, siteUrl } }) => {
  const [, name, number = '1'] = /^([a-z]+)(?:-([1-9]\d{0,4}))?\.xml$/.exec(file) ?? []
  const type = sitemapTypes.find((each) => each === name)
  const found = type && filesOf(snapshot, locale, type)[Number(number) - 1]
  if (!found) error(404, 'There is no such sitemap')
  return new Response(sitemap(found, siteUrl), { headers: { 'content-type': 'application/xml' } })
}
