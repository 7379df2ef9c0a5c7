import type { Locale } from '@detwin/content'
import { provincePlace } from '#lib/components/place/province.ts'
import { placeOf } from '#lib/components/place/place.ts'
import { words as wordsFor } from '#lib/messages/words.ts'
import type { Province } from '#lib/server/places/provinces.ts'
import { tallyOf } from '#lib/server/places/tied.ts'
import { tiesMap } from '#lib/server/places/ties-map.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { tiesByCountry } from '../../cities/ties-by-country.ts'

/** A province of China: the places in it, and its ties abroad by country. */
export function provinceView(province: Province, snapshot: Snapshot, locale: Locale) {
  const { compare } = new Intl.Collator(locale)
  const { agreements } = province
  return {
    ...provincePlace(province.name, wordsFor(locale)),
    tally: tallyOf(agreements),
    agreements: agreements.length,
    groups: tiesByCountry(agreements, snapshot, locale),
    cities: province.cities
      .map((city) => ({
        ...placeOf(city, locale),
        statuses: [...tallyOf(snapshot.agreementsOf(city))]
      }))
      .sort((a, b) => compare(a.name.text, b.name.text)),
    map: tiesMap(agreements, snapshot, locale)
  }
}
