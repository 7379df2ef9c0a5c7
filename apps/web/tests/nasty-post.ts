import type { News } from '@detwin/content'
import { gothenburg } from '@detwin/content/examples'

/** News with all in its text that a feed's reader could stumble over: markup, signs no XML has, addresses of every kind. */
export const nastyPost: News = {
  type: 'news',
  id: '00000000000000000000feed',
  sourceLocale: 'en',
  translations: { en: { state: 'reviewed' } },
  slug: 'nasty',
  formerSlugs: [],
  title: { en: 'A & B <script>alert(1)</script> ]]> \u0007' },
  summary: { en: 'In short' },
  body: {
    en: `<p>See <a href="/id/${gothenburg.id}">it</a> &amp; <img src="/media/a.webp" srcset="/media/a.webp 1w, /media/b.webp 2w" alt=""></p>`
  },
  date: '2026-11-16',
  image: null,
  sources: [],
  cities: [],
  byline: 'Ah Ming'
}
