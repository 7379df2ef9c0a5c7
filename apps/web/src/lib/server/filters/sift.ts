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
    const missed = missedBy(row, tests)
    // A row that misses two filters is not found by choosing another value of one.
    if (missed === 'several') continue
    if (missed) failed[missed] += 1
    else found.push(row)
    if (missed === 'q') continue
    for (const name of missed ? [missed] : counted) countValues(row, name, counts[name])
  }
  const without = Object.fromEntries(filterNames.map((name) => [name, found.length + failed[name]])) as typeof failed // likewise
  return { found, counts, without }
}

const counted = filterNames.filter((name) => name !== 'q')

function missedBy(row: Filterable, tests: readonly Test[]): FilterName | 'several' | undefined {
  let missed: FilterName | undefined
  for (const { name, passes } of tests) {
    if (passes(row)) continue
    if (missed) return 'several'
    missed = name
  }
  return missed
}

/** Of a filter that a row has one value of, or none. */
const valueIn = (row: Filterable, name: Exclude<FilterName, 'q' | 'group'>): string | null =>
  name === 'status' ? row.agreement.status : row[name]

function countValues(row: Filterable, name: Exclude<FilterName, 'q'>, counts: Map<string, number>): void {
  const count = (value: string): unknown => counts.set(value, (counts.get(value) ?? 0) + 1)
  if (name === 'group') return row.groups.forEach(count)
  const value = valueIn(row, name)
  if (value !== null) count(value)
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
    if (name === 'group') return [{ name, passes: ({ groups }) => groups.some((group) => wanted.includes(group)) }]
    if (name !== 'q') return [{ name, passes: (row) => wanted.includes(valueIn(row, name) ?? '') }]
    const answers = answersTo(filters.q)
    return [{ name, passes: ({ city }) => city !== undefined && answers(city) }]
  })
