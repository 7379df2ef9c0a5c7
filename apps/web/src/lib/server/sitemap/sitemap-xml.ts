import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { SitemapFile, SitemapPage } from './sitemap-pages.ts'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const declaration = '<?xml version="1.0" encoding="utf-8"?>\n'

const last = (pages: readonly SitemapPage[]): string | undefined =>
  pages.reduce<string | undefined>(
    (newest, { modified }) => (modified && (!newest || modified > newest) ? modified : newest),
    undefined
  )

const nameOf = ({ type, number }: SitemapFile): string => `${type}${number > 1 ? `-${number}` : ''}.xml`

/** Source of the rules: https://www.sitemaps.org/protocol.html */
export function sitemapIndex(files: readonly SitemapFile[], siteUrl: string): string {
  const root = x(
    'sitemapindex',
    { xmlns: namespace },
    files.map((file) => {
      const modified = last(file.pages)
      return x('sitemap', [
        x('loc', `${siteUrl}/sitemaps/${file.locale}/${nameOf(file)}`),
        ...(modified ? [x('lastmod', modified)] : [])
      ])
    })
  )
  return `${declaration}${toXml(root, { closeEmptyElements: true })}\n`
}

/** Each page with its addresses in every language: https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap */
export function sitemap({ locale, pages }: SitemapFile, siteUrl: string): string {
  const link = (hreflang: string, href: string) => x('xhtml:link', { rel: 'alternate', hreflang, href })
  const root = x(
    'urlset',
    { xmlns: namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
    pages.map(({ path, modified, offered }) =>
      x('url', [
        x('loc', `${siteUrl}/${locale}${path}`),
        ...(modified ? [x('lastmod', modified)] : []),
        ...offered.map((tag) => link(tag, `${siteUrl}/${tag}${path}`)),
        link('x-default', path ? `${siteUrl}/${offered[0] ?? locale}${path}` : `${siteUrl}/`)
      ])
    )
  )
  return `${declaration}${toXml(root, { closeEmptyElements: true })}\n`
}
