import type { Agreement, Locale } from '@detwin/content'
import { type AgreementBrief, briefOf } from '#lib/components/agreement/agreement-view.ts'
import { countryNames } from '#lib/components/place/place.ts'
import type { Shown } from '#lib/components/text/shown.ts'
import { type Tally, tallyOf } from '#lib/server/places/tied.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

export interface CountryTies {
  /** Null for places that are not public: their country is not known here. */
  name: Shown | null
  path: string | null
  tally: Tally
  /** Empty where the list only counts by country. */
  ties: AgreementBrief[]
}

/** Ties that a list is still read with; beyond it only countries are counted. */
const longestTies = 600

/** Agreements of a place in China by the country of the other side, in the order of the alphabet. */
export function tiesByCountry(agreements: readonly Agreement[], snapshot: Snapshot, locale: Locale): CountryTies[] {
  const { compare } = new Intl.Collator(locale)
  const countryName = countryNames(snapshot, locale)
  const listed = agreements.length <= longestTies
  return [...Map.groupBy(agreements, ({ city }) => snapshot.get('city', city)?.country ?? null)]
    .map(([code, ties]) => ({
      name: code ? countryName(code) : null,
      path: code ? `/cities/${code.toLowerCase()}` : null,
      tally: tallyOf(ties),
      ties: (listed ? ties : [])
        .map((agreement) => briefOf(agreement, snapshot, locale))
        .sort((a, b) => compare(a.city?.name.text ?? '', b.city?.name.text ?? ''))
    }))
    .sort((a, b) => (a.name && b.name ? compare(a.name.text, b.name.text) : a.name ? -1 : 1))
}
