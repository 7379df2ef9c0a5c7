import { type Status, statuses } from '@detwin/content'
import { provinces } from '../places/provinces.ts'
import { tiedCities } from '../places/tied.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { recordNamed } from './record-named.ts'

/** What can be asked of the list of agreements, in the order in which an address says it. */
export const filterNames = ['country', 'status', 'statusYear', 'province', 'chinaCity', 'group', 'q'] as const
export type FilterName = (typeof filterNames)[number]

/** Which agreements a list, its exports and its feed are about; null, empty or none each means all. */
export interface AgreementFilters {
  /** Of the city abroad: ISO 3166-1, two letters. */
  country: string | null
  statuses: Status[]
  /** The year in which the present status began, or `unknown` where the record names none. */
  statusYear: string | null
  /** Of the Chinese side: the last part of the province's address. */
  province: string | null
  /** The Chinese side itself: the last part of its address, which its id is understood for. */
  chinaCity: string | null
  /** A group that published news about the city abroad: the last part of its address. */
  group: string | null
  /** A part of the name of the city abroad, in any language or spelling. */
  q: string
}

/** A value that means nothing here; `second` where one value was understood before it. */
export interface SetAside {
  name: string
  value: string
  problem: 'unknown' | 'second'
}

export const unknownYear = 'unknown'

const longestValue = 100

/** Reads `?country=SE&status=ended&status=lapsed&statusYear=2020`; what means nothing is set aside and named. */
export function readFilters(
  search: URLSearchParams,
  snapshot: Snapshot
): { filters: AgreementFilters; setAside: SetAside[] } {
  const setAside: SetAside[] = []
  const values = (name: FilterName): string[] =>
    search
      .getAll(name)
      .map((value) => value.trim().slice(0, longestValue))
      .filter(Boolean)
  const one = (name: FilterName, meaning: (value: string) => string | undefined): string | null => {
    const [value, ...others] = values(name)
    const meant = value === undefined ? undefined : meaning(value)
    if (value !== undefined && meant === undefined) setAside.push({ name, value, problem: 'unknown' })
    setAside.push(...others.map((value) => ({ name, value, problem: 'second' as const })))
    return meant ?? null
  }
  const asked = values('status')
  setAside.push(
    ...asked
      .filter((value) => !isStatus(value))
      .map((value) => ({ name: 'status', value, problem: 'unknown' as const }))
  )
  const filters = {
    country: one('country', (value) => countryOf(value.toUpperCase(), snapshot)),
    statuses: statuses.filter((status) => asked.includes(status)),
    statusYear: one('statusYear', (value) => (value === unknownYear || /^\d{4}$/.test(value) ? value : undefined)),
    province: one('province', (value) => provinces(snapshot).get(value.toLowerCase())?.slug),
    chinaCity: one('chinaCity', (value) => {
      const city = recordNamed(snapshot, 'city', value)
      return city?.country === 'CN' ? city.slug : undefined
    }),
    group: one('group', (value) => recordNamed(snapshot, 'group', value)?.slug),
    q: one('q', (value) => value) ?? ''
  }
  return { filters, setAside }
}

/** A filter, or a value of one, that programs are refused with. */
export interface UnknownFilter {
  unknown: { name: string; value: string }
}

/** The same for programs: what is not understood is refused, since more than was asked for would be believed. */
export function readStrictly(
  search: URLSearchParams,
  snapshot: Snapshot,
  also: readonly string[] = []
): AgreementFilters | UnknownFilter {
  const known: readonly string[] = [...filterNames, ...also]
  const strange = [...search].find(([name, value]) => !known.includes(name) || value.trim().length > longestValue)
  if (strange) return { unknown: { name: strange[0], value: strange[1] } }
  const { filters, setAside } = readFilters(search, snapshot)
  const [first] = setAside
  return first ? { unknown: first } : filters
}

/** As an address says them, in one order whatever the visitor's: one list, one address, one feed. Empty for all. */
export function searchOf(filters: AgreementFilters): string {
  const query = new URLSearchParams(
    filterNames.flatMap((name) => valuesOf(filters, name).map((value) => [name, value]))
  ).toString()
  return query && `?${query}`
}

export const valuesOf = (filters: AgreementFilters, name: FilterName): readonly string[] =>
  name === 'status' ? filters.statuses : filters[name] ? [filters[name]] : []

/** The same filters without one of their values. */
export function without(filters: AgreementFilters, name: FilterName, value: string): AgreementFilters {
  if (name === 'status') return { ...filters, statuses: filters.statuses.filter((status) => status !== value) }
  return { ...filters, [name]: name === 'q' ? '' : null }
}

const isStatus = (value: string): value is Status => (statuses as readonly string[]).includes(value)

/** A country with a city abroad on record. */
const countryOf = (code: string, snapshot: Snapshot): string | undefined =>
  code !== 'CN' &&
  (tiedCities(snapshot).byCountry.has(code) || snapshot.all('city').some(({ country }) => country === code))
    ? code
    : undefined
