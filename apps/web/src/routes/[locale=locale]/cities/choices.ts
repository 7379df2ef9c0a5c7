import { type Locale, statuses } from '@detwin/content'
import { countryNames, nameOf } from '#lib/components/place/place.ts'
import { provincePlace } from '#lib/components/place/province.ts'
import { plainIn, type Shown } from '#lib/components/text/shown.ts'
import { words } from '#lib/messages/words.ts'
import { type AgreementFilters, unknownYear } from '#lib/server/filters/agreement-filters.ts'
import type { Counts, Sifted } from '#lib/server/filters/sift.ts'
import { provinces } from '#lib/server/places/provinces.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

/** One value of a filter. */
export interface Choice {
  value: string
  label: Shown
  /** The agreements it would show, with the other filters as they are. */
  count: number
  chosen: boolean
}

export interface Choices {
  country: Choice[]
  status: Choice[]
  statusYear: Choice[]
  province: Choice[]
  /** Null where they are too many to choose from: a province has to be chosen first. */
  chinaCity: Choice[] | null
  group: Choice[]
}

/** Cities that a list to choose from is still opened with. */
const mostCities = 200

/** What the form offers: every status, and of the other filters what would show something, or is chosen. */
export function choicesOf(snapshot: Snapshot, locale: Locale, filters: AgreementFilters, { counts }: Sifted): Choices {
  const said = words(locale)
  const { compare } = new Intl.Collator(locale)
  const countryName = countryNames(snapshot, locale)
  const byName = (a: Choice, b: Choice): number => compare(a.label.text, b.label.text)
  const choose = (found: Counts, chosen: string | null, label: (value: string) => Shown): Choice[] =>
    [...new Set([...found.keys(), ...(chosen ? [chosen] : [])])].map((value) => ({
      value,
      label: label(value),
      count: found.get(value) ?? 0,
      chosen: value === chosen
    }))
  const named = (type: 'city' | 'group') => (slug: string) => {
    const record = snapshot.bySlug(type, slug)?.record
    return record ? nameOf(record, locale) : plainIn(slug, locale)
  }
  return {
    country: choose(counts.country, filters.country, countryName).sort(byName),
    status: statuses.map((status) => ({
      value: status,
      label: plainIn(said.record.status[status], said.locale),
      count: counts.status.get(status) ?? 0,
      chosen: filters.statuses.includes(status)
    })),
    statusYear: choose(counts.statusYear, filters.statusYear, (year) =>
      plainIn(year === unknownYear ? said.filters.yearUnknown : year, said.locale)
    ).sort((a, b) => Number(a.value === unknownYear) - Number(b.value === unknownYear) || (a.value < b.value ? 1 : -1)),
    province: choose(
      counts.province,
      filters.province,
      (slug) => provincePlace(provinces(snapshot).get(slug)?.name ?? slug, said).name
    ).sort(byName),
    chinaCity:
      counts.chinaCity.size > mostCities
        ? null
        : choose(counts.chinaCity, filters.chinaCity, named('city')).sort(byName),
    group: choose(counts.group, filters.group, named('group')).sort(byName)
  }
}
