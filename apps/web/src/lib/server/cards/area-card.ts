import type { Locale } from '@detwin/content'
import { countryNames } from '#lib/components/place/place.ts'
import { provincePlace } from '#lib/components/place/province.ts'
import { plainIn } from '#lib/components/text/shown.ts'
import { words } from '#lib/messages/words.ts'
import { provinces } from '../places/provinces.ts'
import { agreementsIn, type Tally, tallyOf } from '../places/tied.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { CardView } from './card-view.ts'

/** What the card of a country's or a province's page says of its agreements; undefined for any other address. */
export function areaCard(
  snapshot: Snapshot,
  locale: Locale,
  path: string
): Pick<CardView, 'kicker' | 'title' | 'counts'> | undefined {
  const said = words(locale)
  const own = (text: string) => plainIn(text, said.locale)
  const [, noun, name = '', ...rest] = path.split('/')
  if (rest.length > 0 || !name) return undefined
  if (noun === 'provinces') {
    const province = provinces(snapshot).get(name)
    if (!province) return undefined
    const title = provincePlace(province.name, said).name
    return { kicker: own(said.machines.card.inChina), title, counts: countsOf(tallyOf(province.agreements), locale) }
  }
  const code = name.toUpperCase()
  if (noun !== 'cities' || !snapshot.all('city').some(({ country }) => country === code)) return undefined
  return {
    kicker: own(said.cities.title),
    title: countryNames(snapshot, locale)(code),
    counts: countsOf(tallyOf(agreementsIn(snapshot, code)), locale)
  }
}

/** How many have which status, as a card shows it. */
export function countsOf(tally: Tally, locale: Locale): CardView['counts'] {
  const said = words(locale)
  const figures = new Intl.NumberFormat(said.locale)
  return tally.map(({ status, count }) => ({
    status,
    figure: count > 1 ? `× ${figures.format(count)}` : null,
    what: plainIn(said.record.status[status], said.locale)
  }))
}
