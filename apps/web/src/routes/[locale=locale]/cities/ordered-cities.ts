import type { City, Locale } from '@detwin/content'
import { countryNames, type Place, placeOf } from '#lib/components/place/place.ts'
import type { Shown } from '#lib/components/text/shown.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

export interface Ordered {
  countries: readonly { code: string; name: Shown; cities: number }[]
  cities: readonly { city: City; place: Place }[]
}

const known = new WeakMap<Snapshot, Map<Locale, Ordered>>()

/** Every city abroad by country and name, in the order of the alphabet: sorted once a snapshot and language. */
export function orderedCities(snapshot: Snapshot, locale: Locale): Ordered {
  const held = known.get(snapshot) ?? new Map<Locale, Ordered>()
  known.set(snapshot, held)
  const ordered = held.get(locale) ?? order(snapshot, locale)
  held.set(locale, ordered)
  return ordered
}

function order(snapshot: Snapshot, locale: Locale): Ordered {
  const { compare } = new Intl.Collator(locale)
  const countryName = countryNames(snapshot, locale)
  const abroad = snapshot.all('city').filter(({ country }) => country !== 'CN')
  const byCountry = [...Map.groupBy(abroad, ({ country }) => country)]
    .map(([code, cities]) => ({ code, name: countryName(code), cities }))
    .sort((a, b) => compare(a.name.text, b.name.text))
  return {
    countries: byCountry.map((country) => ({ ...country, cities: country.cities.length })),
    cities: byCountry.flatMap(({ cities }) =>
      cities
        .map((city) => ({ city, place: placeOf(city, locale) }))
        .sort((a, b) => compare(a.place.name.text, b.place.name.text))
    )
  }
}
