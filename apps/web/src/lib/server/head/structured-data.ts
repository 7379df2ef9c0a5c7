import type { City } from '@detwin/content'
import type { BreadcrumbList, Graph, Thing, WebPage } from 'schema-dts'
import { article } from './article-data.ts'
import { crumbsOf } from './crumbs.ts'
import { lastModified } from './last-modified.ts'
import { organization, publisher, webSite } from './organization-data.ts'
import { addressOf, type PageOfRecord } from './page-of-record.ts'
import { place } from './place-data.ts'

/** What schema.org has words for, as one JSON-LD graph; null where it has none. */
export function structuredData(page: PageOfRecord): Graph | null {
  const things = [breadcrumbs(page), ...about(page)].filter((thing) => thing !== undefined)
  return things.length > 0 ? { '@context': 'https://schema.org', '@graph': things } : null
}

function about(page: PageOfRecord): Thing[] {
  const { record } = page
  switch (record?.type) {
    case 'site':
      return [webSite(page), publisher(page)]
    case 'news':
    case 'statement':
      return [article(page, record), publisher(page)]
    case 'city':
      return [place(page, record)]
    case 'group':
      return [organization(page, record)]
    case 'agreement': {
      const cities = page.snapshot.list('city', [record.city, record.chinaCity ?? ''])
      return [webPage(page, cities)]
    }
    default:
      return []
  }
}

function breadcrumbs(page: PageOfRecord): BreadcrumbList | undefined {
  const crumbs = crumbsOf(page)
  if (crumbs.length < 2) return undefined
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addressOf(page, path)
    }))
  }
}

const webPage = (page: PageOfRecord, cities: City[]): WebPage => ({
  '@type': 'WebPage',
  '@id': addressOf(page, page.path),
  url: addressOf(page, page.path),
  name: crumbsOf(page).at(-1)?.name,
  inLanguage: page.locale,
  dateModified: page.record && lastModified(page.snapshot, page.record),
  isPartOf: { '@id': `${addressOf(page, '')}#site` },
  about: cities.map((city) => place(page, city))
})
