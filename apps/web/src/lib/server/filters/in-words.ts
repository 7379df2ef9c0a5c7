import { type Locale, statuses } from '@detwin/content'
import { countryNames, nameOf } from '#lib/components/place/place.ts'
import { provincePlace } from '#lib/components/place/province.ts'
import { plainIn, type Shown } from '#lib/components/text/shown.ts'
import { filled } from '#lib/messages/filled.ts'
import { words } from '#lib/messages/words.ts'
import { provinces } from '../places/provinces.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { type AgreementFilters, type FilterName, filterNames, unknownYear, valuesOf } from './agreement-filters.ts'

/** One thing a list is filtered by. */
export interface FilterInWords {
  name: FilterName
  value: string
  label: Shown
}

/** The filters as a reader sees them, in the order of the address. */
export function filtersInWords(filters: AgreementFilters, snapshot: Snapshot, locale: Locale): FilterInWords[] {
  const said = words(locale)
  const countryName = countryNames(snapshot, locale)
  return filterNames.flatMap((name) =>
    valuesOf(filters, name).map((value) => ({ name, value, label: labelOf(name, value) }))
  )

  function labelOf(name: FilterName, value: string): Shown {
    switch (name) {
      case 'country':
        return countryName(value)
      case 'status':
        return plainIn(
          statuses.flatMap((each) => (each === value ? said.record.status[each] : [])).join(''),
          said.locale
        )
      case 'statusYear':
        return plainIn(
          value === unknownYear ? said.filters.yearUnknown : filled(said.filters.began, { year: value }),
          said.locale
        )
      case 'province':
        return provincePlace(provinces(snapshot).get(value)?.name ?? value, said).name
      case 'chinaCity':
      case 'group': {
        const record = snapshot.bySlug(name === 'group' ? 'group' : 'city', value)?.record
        return record ? nameOf(record, locale) : plainIn(value, locale)
      }
      case 'q':
        return plainIn(filled(said.filters.named, { q: value }), said.locale)
    }
  }
}

/** The same in one line, as the title of a feed says them; empty where there are none. */
export const filtersInOneLine = (filters: AgreementFilters, snapshot: Snapshot, locale: Locale): string =>
  filtersInWords(filters, snapshot, locale)
    .map(({ label }) => label.text)
    .join(words(locale).machines.feed.and)
