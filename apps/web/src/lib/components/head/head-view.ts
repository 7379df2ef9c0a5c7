import type { Locale } from '@detwin/content'

/** A feed a page leads to. */
export interface FeedLink {
  href: string
  type: 'application/atom+xml' | 'application/feed+json'
  /** As programs list it, with the name of the site. */
  title: string
  /** As a page names it. */
  name: string
}

/** What machines are told about a page, beside its title. */
export interface HeadView {
  /** The language of the page's main text; null where it has none. */
  sourceLocale: Locale | null
  /** Picture for those who share the address. */
  card: { src: string; alt: string }
  feeds: FeedLink[]
  /** Where other sites ask how to show this page; null where it has no card of its own. */
  oembed: string | null
  /** schema.org, as JSON-LD; absent for a page nothing is to be said about. */
  data: object | null
  /** ISO 8601, of a statement or a news post. */
  article: { published: string; modified: string } | null
}
