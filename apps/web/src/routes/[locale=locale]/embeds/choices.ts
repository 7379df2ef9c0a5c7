import { type City, isLocale, type Locale, locales } from '@detwin/content'
import { countryNames, nameOf } from '#lib/components/place/place.ts'
import type { Shown } from '#lib/components/text/shown.ts'
import type { Theme } from '#lib/server/palette.ts'
import { tiedCities } from '#lib/server/places/tied.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

export interface Choice {
  value: string
  label: Shown
  chosen: boolean
}

/** What somebody wants to show. */
export interface Chosen {
  country: string | null
  city: City | null
  locale: Locale
  theme: Theme | null
  /** The first value of the address that means nothing here. */
  unknown: string | null
}

const themes = new Set<string>(['light', 'dark'] satisfies Theme[])

/** What an address asks for; what it leaves open is the country with the most agreements that ended, and its first city. */
export function chosenBy(search: URLSearchParams, snapshot: Snapshot, locale: Locale): Chosen {
  const { byCountry } = tiedCities(snapshot)
  const asked = { country: search.get('country'), city: search.get('city'), locale: search.get('in') }
  const named = asked.city ? snapshot.bySlug('city', asked.city)?.record : undefined
  const known = asked.country && byCountry.has(asked.country) ? asked.country : undefined
  const country = known ?? named?.country ?? mostEnded(snapshot)
  const first = country ? citiesOf(snapshot, country, locale)[0] : undefined
  // A place of another country was chosen before the country was: the country is what is meant.
  const city = named?.country === country ? named : first
  const theme = search.get('theme') ?? ''
  const unknown = [
    asked.country && !known ? asked.country : null,
    asked.city && !named ? asked.city : null,
    asked.locale && !isLocale(asked.locale) ? asked.locale : null,
    theme && !themes.has(theme) ? theme : null
  ]
  return {
    country,
    city: city ?? null,
    locale: asked.locale && isLocale(asked.locale) ? asked.locale : locale,
    theme: themes.has(theme) ? (theme as Theme) : null, // just tested
    unknown: unknown.find((value) => value !== null) ?? null
  }
}

function mostEnded(snapshot: Snapshot): string | null {
  const ended = [...tiedCities(snapshot).byCountry]
    .filter(([code]) => code !== 'CN')
    .map(([code, cities]) => {
      const count = cities
        .flatMap(({ tally }) => tally)
        .reduce((sum, each) => sum + (each.status === 'ended' ? each.count : 0), 0)
      return { code, count }
    })
  return (
    ended.reduce<(typeof ended)[number] | null>((most, each) => (most && most.count >= each.count ? most : each), null)
      ?.code ?? null
  )
}

function citiesOf(snapshot: Snapshot, country: string, locale: Locale): City[] {
  const { compare } = new Intl.Collator(locale)
  const cities = tiedCities(snapshot).byCountry.get(country) ?? []
  return cities
    .map(({ city }) => ({ city, name: nameOf(city, locale).text }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ city }) => city)
}

/** What the form offers. */
export function choicesOf(snapshot: Snapshot, locale: Locale, chosen: Chosen) {
  const { compare } = new Intl.Collator(locale)
  const name = countryNames(snapshot, locale)
  const countries = [...tiedCities(snapshot).byCountry.keys()]
    .map((value): Choice => ({ value, label: name(value), chosen: value === chosen.country }))
    .sort((a, b) => compare(a.label.text, b.label.text))
  const cities = chosen.country ? citiesOf(snapshot, chosen.country, locale) : []
  return {
    countries,
    cities: cities.map((city): Choice => ({
      value: city.slug,
      label: nameOf(city, locale),
      chosen: city.id === chosen.city?.id
    })),
    locales: locales.map((tag) => ({ tag, chosen: tag === chosen.locale })),
    theme: chosen.theme
  }
}
