import { type City, formatDate, type Locale } from '@detwin/content'
import { actPathOf } from '#lib/components/act/act-view.ts'
import { overStatuses } from '#lib/components/act/next-date.ts'
import { countryWith, procedureView } from '#lib/components/act/procedure-view.ts'
import { qrCode } from '#lib/components/act/qr.ts'
import { countryNames, nameOf } from '#lib/components/place/place.ts'
import { words as wordsFor } from '#lib/messages/words.ts'
import { recordNumbers } from '#lib/server/cards/record-numbers.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

/** The page that leads to every other one below /act: countries with their cities, those with a procedure card first. */
export function actList(snapshot: Snapshot, locale: Locale, { today, origin }: { today: string; origin: string }) {
  const { compare } = new Intl.Collator(locale)
  const nameOfCountry = countryNames(snapshot, locale)
  const withCard = new Set(snapshot.all('country').flatMap(({ code, procedure }) => (procedure ? [code] : [])))
  const counts = new Map<string, number>()
  for (const city of citiesAbroad(snapshot)) counts.set(city.country, (counts.get(city.country) ?? 0) + 1)
  const countries = [...counts]
    .map(([code, cities]) => ({
      code,
      name: nameOfCountry(code),
      path: `/act/${code.toLowerCase()}`,
      cities,
      hasCard: withCard.has(code)
    }))
    .toSorted((a, b) => compare(a.name.text, b.name.text))
  return {
    withCard: countries.filter(({ hasCard }) => hasCard),
    withoutCard: countries.filter(({ hasCard }) => !hasCard),
    share: shareOf(snapshot, locale, origin, today)
  }
}

/** The cities of a country to write to, those whose agreements are over last; undefined when there is none. */
export function actInCountry(snapshot: Snapshot, locale: Locale, code: string) {
  const { compare } = new Intl.Collator(locale)
  const cities = citiesAbroad(snapshot).filter(({ country }) => country === code)
  if (cities.length === 0) return undefined
  const rows = cities
    .map((city) => ({
      name: nameOf(city, locale),
      path: actPathOf(city),
      statuses: [...new Set(snapshot.agreementsOf(city).map(({ status }) => status))]
    }))
    .toSorted((a, b) => compare(a.name.text, b.name.text))
  const isOver = (row: (typeof rows)[number]): boolean =>
    row.statuses.length > 0 && row.statuses.every((status) => overStatuses.includes(status))
  return {
    country: countryNames(snapshot, locale)(code),
    card: procedureView(countryWith(snapshot, code), snapshot, locale),
    open: rows.filter((row) => !isOver(row)),
    over: rows.filter(isOver)
  }
}

const citiesAbroad = (snapshot: Snapshot): City[] => snapshot.all('city').filter(({ country }) => country !== 'CN')

/** Numbers of today, to quote with their day. */
function shareOf(snapshot: Snapshot, locale: Locale, origin: string, today: string) {
  const words = wordsFor(locale)
  const { agreements, over } = recordNumbers(snapshot)
  const figures = new Intl.NumberFormat(words.locale)
  const date = formatDate(snapshot.updatedAt?.slice(0, 10) ?? today, words.locale)
  const url = `${origin}/${locale}/act`
  return {
    text: words.act.sharing.siteText(figures.format(agreements), figures.format(over), date),
    url,
    qr: qrCode(url)
  }
}
