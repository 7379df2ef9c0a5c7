import type { City, Locale } from '@detwin/content'
import { pathOf } from '#lib/paths.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { plainIn, type Shown, shownIn } from '../text/shown.ts'

/** A city as it is named on the pages of others. */
export interface Place {
  name: Shown
  /** Below the language. */
  path: string
}

export const placeOf = (city: City, locale: Locale): Place => ({
  name: nameOf(city, locale),
  path: pathOf(city) ?? ''
})

/** The name of a record: never empty, since the contract gives every name a source text. */
export const nameOf = (record: Pick<City, 'name' | 'sourceLocale' | 'translations' | 'id'>, locale: Locale): Shown =>
  shownIn(record.name, record, locale) ?? plainIn(record.id, locale)

/** Names countries of the record, by what editors wrote, else by the names the Unicode CLDR gives regions. */
export function countryNames(snapshot: Snapshot, locale: Locale): (code: string) => Shown {
  const written = new Map(snapshot.all('country').map((country) => [country.code, country]))
  const regions = new Intl.DisplayNames(locale, { type: 'region' })
  return (code) => {
    const country = written.get(code)
    const own = country && shownIn(country.name, country, locale)
    return own && !own.fallback ? own : plainIn(regions.of(code) ?? code, locale)
  }
}
