import type { Locale, News, Statement } from '@detwin/content'
import type { Article, NewsArticle } from 'schema-dts'
import { pageLanguages } from '#lib/components/head/page-languages.ts'
import { nameOf } from '#lib/components/place/place.ts'
import { plainIn, shownIn } from '#lib/components/text/shown.ts'
import { pathOf } from '#lib/paths.ts'
import { groupsOf } from '../signers.ts'
import { lastModified } from './last-modified.ts'
import { addressOf, type PageOfRecord, publisherId } from './page-of-record.ts'

const licence = 'https://creativecommons.org/licenses/by/4.0/'

/** A statement or a news post, and which of its languages is whose translation. */
export function article(page: PageOfRecord, record: News | Statement): Article | NewsArticle {
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
  const penName = record.type === 'news' ? record.byline : undefined
  const named = [
    ...(penName ? [{ '@type': 'Person' as const, name: penName }] : []),
    ...groupsOf(record, page.snapshot).map((group) => ({
      '@type': 'Organization' as const,
      name: nameOf(group, page.locale).text,
      url: addressOf(page, pathOf(group) ?? '')
    }))
  ]
  return named.length > 0 ? named : { '@id': publisherId(page) }
}
