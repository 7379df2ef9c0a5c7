import { type City, type Group, type Locale, type News, type PublicRecord, type Statement } from '@detwin/content'
import type {
  AdministrativeArea,
  Article,
  BreadcrumbList,
  City as CityData,
  Graph,
  NewsArticle,
  Organization,
  State,
  Thing,
  WebPage,
  WebSite
} from 'schema-dts'
import { pageLanguages } from '#lib/components/head/page-languages.ts'
import { countryNames, nameOf } from '#lib/components/place/place.ts'
import { plainIn, shownIn } from '#lib/components/text/shown.ts'
import { words } from '#lib/messages/words.ts'
import { pathOf } from '#lib/paths.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { crumbsOf } from './crumbs.ts'
import { lastModified } from './last-modified.ts'

/** A page, as far as machines are told of it. */
export interface PageOfRecord {
  snapshot: Snapshot
  locale: Locale
  /** Below the language. */
  path: string
  siteUrl: string
  /** Whose page it is; undefined for lists and tools. */
  record: PublicRecord | undefined
  /** Address of its picture. */
  card: string
}

const licence = 'https://creativecommons.org/licenses/by/4.0/'

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

const addressOf = ({ siteUrl, locale }: PageOfRecord, path: string, tag = locale): string => `${siteUrl}/${tag}${path}`

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

const publisherId = ({ siteUrl }: PageOfRecord): string => `${siteUrl}/#publisher`

const siteName = ({ snapshot, locale }: PageOfRecord): string =>
  (snapshot.site && shownIn(snapshot.site.name, snapshot.site, locale)?.text) ?? words(locale).frame.defaultName

const publisher = (page: PageOfRecord): Organization => ({
  '@type': 'Organization',
  '@id': publisherId(page),
  name: siteName(page),
  url: page.siteUrl,
  logo: { '@type': 'ImageObject', url: `${page.siteUrl}/icon-512.png`, width: '512', height: '512' }
})

function webSite(page: PageOfRecord): WebSite {
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

function article(page: PageOfRecord, record: News | Statement): Article | NewsArticle {
  const { snapshot, locale, path, card } = page
  const title = shownIn(record.title, record, locale) ?? plainIn(record.slug, locale)
  const { offered } = pageLanguages(locale, record)
  const others = offered.filter((tag) => tag !== title.locale)
  const nameless = { '@type': record.type === 'news' ? ('NewsArticle' as const) : ('Article' as const) }
  const work = (tag: Locale) => ({ ...nameless, '@id': `${addressOf(page, path, tag)}#text`, inLanguage: tag })
  const image = snapshot.get('media', record.image)
  return {
    ...work(title.locale),
    url: addressOf(page, path, title.locale),
    mainEntityOfPage: addressOf(page, path, title.locale),
    headline: title.text,
    description: shownIn(record.summary, record, locale)?.text,
    datePublished: record.date,
    dateModified: lastModified(snapshot, record) ?? record.date,
    image: [...(image ? [`${page.siteUrl}/media/${image.original.filename}`] : []), card],
    author: authors(page, record),
    publisher: { '@id': publisherId(page) },
    license: licence,
    isAccessibleForFree: true,
    ...(title.locale === record.sourceLocale
      ? others.length > 0 && { workTranslation: others.map(work) }
      : { translationOfWork: work(record.sourceLocale) })
  }
}

/** The groups whose text it is, and the pen name of who wrote it; else the site. */
function authors(page: PageOfRecord, record: News | Statement) {
  const groups = record.type === 'news' ? (record.groups ?? []) : record.signatures.map(({ group }) => group)
  const penName = record.type === 'news' ? record.byline : undefined
  const named = [
    ...(penName ? [{ '@type': 'Person' as const, name: penName }] : []),
    ...page.snapshot.list('group', groups).map((group) => ({
      '@type': 'Organization' as const,
      name: nameOf(group, page.locale).text,
      url: addressOf(page, pathOf(group) ?? '')
    }))
  ]
  return named.length > 0 ? named : { '@id': publisherId(page) }
}

const placeTypes = {
  city: 'City',
  district: 'AdministrativeArea',
  county: 'AdministrativeArea',
  region: 'AdministrativeArea',
  state: 'State'
} as const

function place(page: PageOfRecord, city: City): CityData | AdministrativeArea | State {
  const name = nameOf(city, page.locale).text
  const path = pathOf(city) ?? ''
  return {
    '@type': placeTypes[city.kind],
    '@id': `${page.siteUrl}/id/${city.id}`,
    name,
    alternateName: [...new Set(Object.values(city.name))].filter((other) => other !== name),
    url: addressOf(page, path),
    sameAs: [
      ...(city.wikidata ? [`https://www.wikidata.org/entity/${city.wikidata}`] : []),
      ...(city.website ? [city.website] : [])
    ],
    containedInPlace: {
      '@type': 'Country',
      name: countryNames(page.snapshot, page.locale)(city.country).text,
      identifier: city.country
    },
    ...(city.location && { geo: { '@type': 'GeoCoordinates', ...city.location } })
  }
}

function organization(page: PageOfRecord, group: Group): Organization {
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
