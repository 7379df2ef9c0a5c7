import type { Locale } from '@detwin/content'

/** What Atom and JSON Feed both say, in no format yet. Addresses are absolute, times ISO 8601. */
export interface Feed {
  id: string
  title: string
  locale: Locale
  /** The page it follows, and the feed itself in each format. */
  page: string
  self: { atom: string; json: string }
  /** Of the WebSub hub that tells its readers, where the operator has one. */
  hub?: string | undefined
  updated: string
  author: string
  icon: string
  entries: Entry[]
}

export interface Entry {
  id: string
  title: string
  url: string
  /** The language its title and text are really in. */
  locale: Locale
  published: string
  updated: string
  summary: string | undefined
  /** Clean HTML. */
  html: string
  image: string | undefined
  authors: { name: string; url?: string }[]
}

/** The newest of a feed: readers ask often and know the rest. */
export const longestFeed = 50
