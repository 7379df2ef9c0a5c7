import type { Words } from '#lib/messages/words.ts'
import { provinceSlug } from '#lib/server/places/provinces.ts'
import { plainIn, type Shown } from '../text/shown.ts'

/** A province with its name in the reader's language, else as the sources write it, and its page. */
export function provincePlace(province: string, words: Words): { name: Shown; path: string } {
  const slug = provinceSlug(province)
  const name = words.place.provinces[slug]
  return {
    name: name ? plainIn(name, words.locale) : { ...plainIn(province, 'en'), fallback: words.locale !== 'en' },
    path: `/provinces/${encodeURIComponent(slug)}`
  }
}
