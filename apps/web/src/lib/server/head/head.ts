import type { Locale, PublicRecord } from '@detwin/content'
import type { HeadView } from '#lib/components/head/head-view.ts'
import { recordOfPath } from '#lib/record-of-path.ts'
import { cardLink } from '../cards/card-link.ts'
import { feedLinks } from '../feeds/feed-links.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { lastModified } from './last-modified.ts'
import { structuredData } from './structured-data.ts'

/** What machines are told about the page at an address below the language; `search` are its filters. */
export function headOf(
  snapshot: Snapshot,
  locale: Locale,
  path: string,
  siteUrl: string,
  search = new URLSearchParams()
): HeadView {
  const record = recordOfPath(snapshot, path)
  const card = cardLink(snapshot, locale, path, new URL(siteUrl).host)
  const page = { snapshot, locale, path, siteUrl, record, card: siteUrl + card.path }
  return {
    sourceLocale: record && isText(record) ? record.sourceLocale : null,
    card: { src: page.card, alt: card.alt },
    oembed: card.own ? `${siteUrl}/oembed?url=${encodeURIComponent(`${siteUrl}/${locale}${path}`)}` : null,
    feeds: feedLinks({ snapshot, locale, path, search, record }),
    data: structuredData(page),
    article:
      record?.type === 'statement' || record?.type === 'news'
        ? { published: record.date, modified: lastModified(snapshot, record) ?? record.date }
        : null
  }
}

const isText = ({ type }: PublicRecord): boolean => type === 'statement' || type === 'news' || type === 'page'
