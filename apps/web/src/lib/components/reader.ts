import type { Locale } from '@detwin/content'
import { createContext } from 'svelte'
import type { Words } from '#lib/messages/words.ts'
import type { HeadView } from './head/head-view.ts'

export interface Reader {
  /** The language of the address. */
  locale: Locale
  words: Words
  /** The name of the site, for titles. */
  siteName: string
  /** Public origin of the site. */
  origin: string
  /** The address below the language, without filters: empty on the home page. */
  path: string
  /** Absent in a preview and on the page of an error. */
  head?: HeadView
}

/** Whom a page is printed for; the layout says so once. */
export const [reader, setReader] = createContext<Reader>()
