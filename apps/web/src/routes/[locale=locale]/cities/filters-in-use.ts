import type { Locale } from '@detwin/content'
import type { Shown } from '#lib/components/text/shown.ts'
import {
  type AgreementFilters,
  filterNames,
  searchOf,
  valuesOf,
  without
} from '#lib/server/filters/agreement-filters.ts'
import { type FilterInWords, filtersInWords } from '#lib/server/filters/in-words.ts'
import type { Sifted } from '#lib/server/filters/sift.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

/** A filter in use, and the list without it. */
export interface Chip extends FilterInWords {
  href: string
}

/** The list without one kind of filter, where it shows something. */
export interface WayOut {
  labels: Shown[]
  href: string
  agreements: number
}

export const chipsOf = (snapshot: Snapshot, locale: Locale, filters: AgreementFilters): Chip[] =>
  filtersInWords(filters, snapshot, locale).map((filter) => ({
    ...filter,
    href: `/${locale}/cities${searchOf(without(filters, filter.name, filter.value))}`
  }))

/** The most telling first. */
export const waysOut = (chips: readonly Chip[], filters: AgreementFilters, sifted: Sifted, locale: Locale): WayOut[] =>
  filterNames
    .flatMap((name): WayOut[] => {
      const agreements = valuesOf(filters, name).length > 0 ? sifted.without[name] : 0
      if (agreements === 0) return []
      const left = valuesOf(filters, name).reduce((kept, value) => without(kept, name, value), filters)
      return [
        {
          labels: chips.filter((chip) => chip.name === name).map(({ label }) => label),
          href: `/${locale}/cities${searchOf(left)}`,
          agreements
        }
      ]
    })
    .sort((a, b) => a.agreements - b.agreements)
