import { type Agreement, type Locale, type Status, statuses } from '@detwin/content'
import { countryNames } from '#lib/components/place/place.ts'
import { words } from '#lib/messages/words.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** Which agreements a feed of changes is about; none of both means all. */
export interface ChangeFilters {
  country: string | null
  statuses: Status[]
  /** As an address says it, in one order whatever the visitor's: one feed, one address, one id. */
  search: string
}

/** A filter that the feed does not take. */
export interface UnknownFilter {
  unknown: { name: string; value: string }
}

/** Reads `?country=SE&status=ended`, as the list of cities takes them. A feed of more than was asked for would be believed. */
export function changeFilters(search: URLSearchParams, snapshot: Snapshot): ChangeFilters | UnknownFilter {
  let country: string | null = null
  const wanted = new Set<string>()
  for (const [name, value] of search) {
    if (value === '') continue
    if (name === 'country' && !country && isCountry(value.toUpperCase(), snapshot)) country = value.toUpperCase()
    else if (name === 'status' && (statuses as readonly string[]).includes(value)) wanted.add(value)
    else return { unknown: { name, value } }
  }
  const chosen = statuses.filter((status) => wanted.has(status))
  const query = new URLSearchParams([
    ...(country ? [['country', country]] : []),
    ...chosen.map((status) => ['status', status])
  ]).toString()
  return { country, statuses: chosen, search: query && `?${query}` }
}

const isCountry = (code: string, snapshot: Snapshot): boolean =>
  snapshot.all('city').some(({ country }) => country === code)

export const matches = (
  agreement: Agreement,
  { country, statuses: wanted }: ChangeFilters,
  snapshot: Snapshot
): boolean =>
  (wanted.length === 0 || wanted.includes(agreement.status)) &&
  (!country || snapshot.get('city', agreement.city)?.country === country)

/** The filters in words; empty where there are none. */
export function filtersInWords(filters: ChangeFilters, snapshot: Snapshot, locale: Locale): string {
  const { record, machines } = words(locale)
  return [
    ...(filters.country ? [countryNames(snapshot, locale)(filters.country).text] : []),
    ...filters.statuses.map((status) => record.status[status])
  ].join(machines.feed.and)
}
