import type { Locale, PublicRecord } from '@detwin/content'
import type { Snapshot } from '../snapshot/snapshot.ts'

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

/** The whole address of a page. */
export const addressOf = ({ siteUrl, locale }: PageOfRecord, path: string, tag = locale): string =>
  `${siteUrl}/${tag}${path}`

/** Names the site's own organisation in each graph. */
export const publisherId = ({ siteUrl }: PageOfRecord): string => `${siteUrl}/#publisher`
