import type { Locale, PublicRecord } from '@detwin/content'
import type { ApiType, RecordMeta } from '@detwin/content/api'
import { pageLanguages } from '#lib/components/head/page-languages.ts'
import { pathOf } from '#lib/paths.ts'
import type { Held } from '../snapshot/snapshot.ts'
import { licenceOf } from './licence.ts'

/** The permanent address of a record in the API. */
export const apiAddress = (siteUrl: string, type: ApiType, id: string): string => `${siteUrl}/api/v1/${type}/${id}`

/** When a record was first published, and when its present revision was. */
export const publishedAt = ({ history }: Held): { firstPublishedAt: string; updatedAt: string } => ({
  firstPublishedAt: history[0]?.at ?? '',
  updatedAt: history.at(-1)?.at ?? ''
})

/** What the API says about a public record beside its document; `siteUrl` is the origin of its addresses. */
export function recordMeta(type: ApiType, record: PublicRecord, held: Held, siteUrl: string): RecordMeta {
  return {
    revision: held.revision,
    // Held with every public document.
    hash: held.hash ?? '',
    ...publishedAt(held),
    url: `${siteUrl}/id/${record.id}`,
    api: apiAddress(siteUrl, type, record.id),
    pages: pagesOf(record, siteUrl),
    licence: licenceOf(record.type)
  }
}

/** The pages of a record in the languages they are offered in. */
function pagesOf(record: PublicRecord, siteUrl: string): Partial<Record<Locale, string>> {
  const path = pathOf(record)
  if (path === null) return {}
  const isText = record.type === 'statement' || record.type === 'news'
  const { offered } = pageLanguages('en', isText ? record : undefined)
  return Object.fromEntries(offered.map((locale) => [locale, `${siteUrl}/${locale}${path}`]))
}
