import type { Agreement, Locale } from '@detwin/content'
import type { AgreementBrief } from '#lib/components/agreement/agreement-view.ts'
import { countryNames } from '#lib/components/place/place.ts'
import type { Shown } from '#lib/components/text/shown.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

export interface CountryTies {
  /** Null for places that are not public: their country is not known here. */
  name: Shown | null
  path: string | null
  ties: AgreementBrief[]
}

/** Agreements of a place in China by the country of the other side, in the order of the alphabet. */
export function tiesByCountry(
  agreements: readonly Agreement[],
  briefs: readonly AgreementBrief[],
  snapshot: Snapshot,
  locale: Locale
): CountryTies[] {
  const { compare } = new Intl.Collator(locale)
  const countryName = countryNames(snapshot, locale)
  const countryOf = new Map(agreements.map(({ id, city }) => [id, snapshot.get('city', city)?.country ?? null]))
  return [...Map.groupBy(briefs, ({ id }) => countryOf.get(id) ?? null)]
    .map(([code, ties]) => ({
      name: code ? countryName(code) : null,
      path: code ? `/cities/${code.toLowerCase()}` : null,
      ties: ties.toSorted((a, b) => compare(a.city?.name.text ?? '', b.city?.name.text ?? ''))
    }))
    .sort((a, b) => (a.name && b.name ? compare(a.name.text, b.name.text) : a.name ? -1 : 1))
}
