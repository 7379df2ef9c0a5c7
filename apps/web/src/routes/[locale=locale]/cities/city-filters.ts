import { type Status, statuses } from '@detwin/content'

/** What a reader asks of the list, and what of it nobody can answer. */
export interface CityFilters {
  q: string
  country: string | null
  statuses: Status[]
  unknown: { filter: 'country' | 'status'; value: string }[]
}

const isStatus = (value: string): value is Status => (statuses as readonly string[]).includes(value)

/** Reads `?q=&country=SE&status=ended&status=lapsed`; a value that means nothing is set aside and named. */
export function cityFilters(search: URLSearchParams, isCountry: (code: string) => boolean): CityFilters {
  const values = (name: string) =>
    search
      .getAll(name)
      .map((value) => value.trim().slice(0, 100))
      .filter(Boolean)
  const [country = ''] = values('country')
  const code = country.toUpperCase()
  const asked = values('status')
  return {
    q: values('q')[0] ?? '',
    country: isCountry(code) ? code : null,
    statuses: statuses.filter((status) => asked.includes(status)),
    unknown: [
      ...(country && !isCountry(code) ? [{ filter: 'country' as const, value: country }] : []),
      ...asked.filter((value) => !isStatus(value)).map((value) => ({ filter: 'status' as const, value }))
    ]
  }
}
