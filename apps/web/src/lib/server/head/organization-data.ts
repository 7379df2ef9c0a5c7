import type { Group } from '@detwin/content'
import type { Organization, WebSite } from 'schema-dts'
import { nameOf } from '#lib/components/place/place.ts'
import { shownIn } from '#lib/components/text/shown.ts'
import { words } from '#lib/messages/words.ts'
import { pathOf } from '#lib/paths.ts'
import { addressOf, type PageOfRecord, publisherId } from './page-of-record.ts'

const siteName = ({ snapshot, locale }: PageOfRecord): string =>
  (snapshot.site && shownIn(snapshot.site.name, snapshot.site, locale)?.text) ?? words(locale).frame.defaultName

/** Who runs the site. */
export const publisher = (page: PageOfRecord): Organization => ({
  '@type': 'Organization',
  '@id': publisherId(page),
  name: siteName(page),
  url: page.siteUrl,
  logo: { '@type': 'ImageObject', url: `${page.siteUrl}/icon-512.png`, width: '512', height: '512' }
})

/** The site in one language, and where its search is. */
export function webSite(page: PageOfRecord): WebSite {
  const { snapshot, locale } = page
  const target = `${addressOf(page, '/search')}?q={search_term_string}`
  return {
    '@type': 'WebSite',
    '@id': `${addressOf(page, '')}#site`,
    url: addressOf(page, ''),
    name: siteName(page),
    ...(snapshot.site && { description: shownIn(snapshot.site.tagline, snapshot.site, locale)?.text }),
    inLanguage: locale,
    publisher: { '@id': publisherId(page) },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: target },
      // schema.org's own shorthand for what a visitor types; its types do not know it.
      ...{ 'query-input': 'required name=search_term_string' }
    }
  }
}

/** A group. */
export function organization(page: PageOfRecord, group: Group): Organization {
  const logo = page.snapshot.get('media', group.logo)
  return {
    '@type': 'Organization',
    '@id': `${page.siteUrl}/id/${group.id}`,
    name: nameOf(group, page.locale).text,
    url: group.website ?? addressOf(page, pathOf(group) ?? ''),
    description: shownIn(group.description, group, page.locale)?.text,
    ...(logo && { logo: `${page.siteUrl}/media/${logo.original.filename}` })
  }
}
