import type { Snapshot } from '../snapshot/snapshot.ts'
import { type AgreementFilters, type FilterName, filterNames, valuesOf } from './agreement-filters.ts'
import { answersTo } from './city-name.ts'
import { type Filterable, filterable } from './filterable.ts'

/** How many agreements each value of a filter would leave, with the other filters as they are. */
export type Counts = ReadonlyMap<string, number>

export interface Sifted {
  /** Those the filters leave, in the order in which they were first published. */
  found: readonly Filterable[]
  counts: Record<Exclude<FilterName, 'q'>, Counts>
  /** How many there would be without any value of one filter. */
  without: Record<FilterName, number>
}

/** Tells whether the filters leave an agreement. */
export function leaves(filters: AgreementFilters): (row: Filterable) => boolean {
  const tests = testsOf(filters)
  return (row) => tests.every(({ passes }) => passes(row))
}

/** The agreements the filters leave. */
export const matching = (snapshot: Snapshot, filters: AgreementFilters): readonly Filterable[] =>
  filterable(snapshot).filter(leaves(filters))

const whole = new WeakMap<Snapshot, Sifted>()

/** The same, with what every other choice would leave: counted in one go through the record; of all of it once a snapshot. */
export function sift(snapshot: Snapshot, filters: AgreementFilters): Sifted {
  const all = filterNames.every((name) => valuesOf(filters, name).length === 0)
  const sifted = (all && whole.get(snapshot)) || count(snapshot, filters)
  if (all) whole.set(snapshot, sifted)
  return sifted
}

function count(snapshot: Snapshot, filters: AgreementFilters): Sifted {
  const tests = testsOf(filters)
  const found: Filterable[] = []
  const counts = Object.fromEntries(counted.map((name) => [name, new Map<string, number>()])) as Record<
    Exclude<FilterName, 'q'>,
    Map<string, number>
  > // one for each name
  const failed = Object.fromEntries(filterNames.map((name) => [name, 0])) as Record<FilterName, number> // likewise
  for (const row of filterable(snapshot)) {
    const misses = tests.filter(({ passes }) => !passes(row))
    const [only] = misses
    // A row that misses two filters is not found by choosing another value of one.
    if (misses.length > 1) continue
    if (only) failed[only.name] += 1
    else found.push(row)
    for (const name of counted)
      if (!only || only.name === name)
        for (const value of valuesIn(row, name)) counts[name].set(value, (counts[name].get(value) ?? 0) + 1)
  }
  const without = Object.fromEntries(filterNames.map((name) => [name, found.length + failed[name]])) as typeof failed // likewise
  return { found, counts, without }
}

const counted = filterNames.filter((name) => name !== 'q')

const valuesIn = (row: Filterable, name: Exclude<FilterName, 'q'>): readonly string[] => {
  if (name === 'group') return row.groups
  const value = name === 'status' ? row.agreement.status : row[name]
  return value === null ? [] : [value]
}

interface Test {
  name: FilterName
  passes: (row: Filterable) => boolean
}

/** Of the filters that ask for something. */
const testsOf = (filters: AgreementFilters): Test[] =>
  filterNames.flatMap((name): Test[] => {
    const wanted = valuesOf(filters, name)
    if (wanted.length === 0) return []
    if (name !== 'q') return [{ name, passes: (row) => valuesIn(row, name).some((value) => wanted.includes(value)) }]
    const answers = answersTo(filters.q)
    return [{ name, passes: ({ city }) => city !== undefined && answers(city) }]
  })
