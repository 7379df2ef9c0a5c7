import type { Agreement, Locale } from '@detwin/content'
import { briefOf } from '#lib/components/agreement/agreement-view.ts'
import { provincePlace } from '#lib/components/place/province.ts'
import { placeOf } from '#lib/components/place/place.ts'
import { words as wordsFor } from '#lib/messages/words.ts'
import type { Province } from '#lib/server/places/provinces.ts'
import { type Tally, tallyOf } from '#lib/server/places/tied.ts'
import { tiesMap } from '#lib/server/places/ties-map.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { tiesByCountry } from '../../cities/ties-by-country.ts'

/** A province of China: the places in it, and its ties abroad by country. */
export function provinceView(province: Province, snapshot: Snapshot, locale: Locale) {
  const { compare } = new Intl.Collator(locale)
  const agreements = province.cities.flatMap((city): readonly Agreement[] => snapshot.agreementsOf(city))
  const ties = agreements.map((agreement) => briefOf(agreement, snapshot, locale))
  return {
    ...provincePlace(province.name, wordsFor(locale)),
    tally: tallyOf(agreements),
    agreements: agreements.length,
    groups: tiesByCountry(agreements, ties, snapshot, locale),
    cities: province.cities
      .map((city) => ({
        ...placeOf(city, locale),
        statuses: [...(tallyOf(snapshot.agreementsOf(city)) satisfies Tally)]
      }))
      .sort((a, b) => compare(a.name.text, b.name.text)),
    map: tiesMap(agreements, snapshot, locale)
  }
}
