import { type ApiType, apiTypes } from '@detwin/content/api'
import { LRUCache } from 'lru-cache'
import type { Pace } from '../../answers/pace.ts'
import { filterable } from '../../filters/filterable.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { SortValue } from '../cursor.ts'
import { inOrder } from '../order.ts'
import { publishedAt } from '../record-meta.ts'
import { agreementAsOf } from './agreement-as-of.ts'
import type { AnyQuery, Row } from './list.ts'
import { lists } from './lists.ts'

/** A row and what it is sorted by. */
export interface Sorted {
  row: Row
  value: SortValue
  id: string
}

export type RowTest = (row: Row) => boolean

/** Rows after each small part of which others get the thread. */
const part = 200

/** Rows of days of the past that are kept: each is a copy of its record. */
const mostRowsOfDays = 40_000

/** What was worked out of a snapshot; the last few days and countries of it, since whoever asks for one goes on to its next page. */
const workedOut = () => ({
  rows: new Map<ApiType, readonly Row[]>(),
  sorted: new Map<string, readonly Sorted[]>(),
  countries: new LRUCache<string, readonly Sorted[]>({ max: 100 }),
  days: new LRUCache<string, readonly Sorted[]>({
    maxSize: mostRowsOfDays,
    sizeCalculation: ({ length }) => length + 1
  })
})

type WorkedOut = ReturnType<typeof workedOut>

const known = new WeakMap<Snapshot, WorkedOut>()

/** A question to a list of a type. */
export interface Question {
  type: ApiType
  sort: string
  query: AnyQuery
  snapshot: Snapshot
}

/**
 * Every record that a question is about, sorted unless by distance, which only those that are found are worth.
 *
 * @param lasting what the question wants of a record whatever the day: only those that pass are worked out for a day
 */
export async function rowsFor(question: Question, lasting: readonly RowTest[], pace: Pace): Promise<readonly Sorted[]> {
  const { type, sort, query, snapshot } = question
  const held = known.get(snapshot) ?? workedOut()
  known.set(snapshot, held)
  const country = countryOf(question)
  const today = inCountry(rowsToday(question, held), country, question, held)
  const { asOf } = query
  if (asOf === undefined) return today
  const key = `${type} ${sort} ${asOf} ${country}`
  const kept = held.days.get(key)
  if (kept) return kept
  // A country is soon worked out, and its next page asked for; of all others just what this question is about.
  const narrow = country === undefined && lasting.length > 0
  const then: Row[] = []
  for (const [index, { row }] of today.entries()) {
    if (index % part === 0) await pace.rest()
    const { record } = row
    if (narrow && !lasting.every((test) => test(row))) continue
    const told = record.type === 'agreement' ? agreementAsOf({ ...row, record }, asOf) : row
    if (told) then.push({ ...told })
  }
  const sorted = sortRows(then, question)
  if (!narrow && !byDistance(sort)) held.days.set(key, sorted)
  return sorted
}

function rowsToday(question: Question, held: WorkedOut): readonly Sorted[] {
  const { type, sort, snapshot } = question
  const key = `${type} ${sort}`
  const kept = held.sorted.get(key)
  if (kept) return kept
  const rows = held.rows.get(type) ?? allRows(type, snapshot)
  held.rows.set(type, rows)
  const sorted = sortRows(rows, question)
  if (!byDistance(sort)) held.sorted.set(key, sorted)
  return sorted
}

/** Of agreements, which are many, the one country that is asked for. */
const countryOf = ({ type, query }: Question): string | undefined =>
  type === 'agreements' && 'country' in query && typeof query.country === 'string'
    ? query.country.toUpperCase()
    : undefined

/** Its rows, read once for all other questions about it. */
function inCountry(
  rows: readonly Sorted[],
  country: string | undefined,
  { sort }: Question,
  held: WorkedOut
): readonly Sorted[] {
  if (country === undefined) return rows
  const key = `${sort} ${country}`
  const found = held.countries.get(key) ?? rows.filter(({ row }) => row.filterable?.country === country)
  if (!byDistance(sort)) held.countries.set(key, found)
  return found
}

/** Those that pass every test, in the order of the question. */
export async function sifted(
  rows: readonly Sorted[],
  tests: readonly RowTest[],
  { type, sort, query, snapshot }: Question,
  pace: Pace
): Promise<readonly Sorted[]> {
  if (tests.length === 0) return rows
  const found: Sorted[] = []
  for (const [index, each] of rows.entries()) {
    if (index % part === 0) await pace.rest()
    if (tests.every((test) => test(each.row))) found.push(each)
  }
  if (!byDistance(sort)) return found
  return sortedBy(
    found.map(({ row }) => row),
    sort,
    sortValueOf(type, sort, query, snapshot)
  )
}

const byDistance = (sort: string): boolean => sort.endsWith('distance')

function sortRows(rows: readonly Row[], { type, sort, query, snapshot }: Question): Sorted[] {
  return byDistance(sort)
    ? rows.map((row) => ({ row, value: null, id: row.record.id }))
    : sortedBy(rows, sort, sortValueOf(type, sort, query, snapshot))
}

const sortedBy = (rows: readonly Row[], sort: string, valueOf: (row: Row) => SortValue): Sorted[] =>
  rows.map((row) => ({ row, value: valueOf(row), id: row.record.id })).sort(inOrder(sort.startsWith('-')))

function allRows(type: ApiType, snapshot: Snapshot): Row[] {
  const sifting = new Map(type === 'agreements' ? filterable(snapshot).map((each) => [each.agreement.id, each]) : [])
  return snapshot.all(apiTypes[type]).flatMap((record) => {
    const held = snapshot.heldOf(record)
    return held ? [{ record, held, updatedAt: publishedAt(held).updatedAt, filterable: sifting.get(record.id) }] : []
  })
}

function sortValueOf(type: ApiType, sort: string, query: AnyQuery, snapshot: Snapshot): (row: Row) => SortValue {
  const name = sort.replace(/^-/, '')
  if (name === 'firstPublishedAt' || name === 'updatedAt') return ({ held }) => publishedAt(held)[name]
  const own = lists[type].sortValues[name]
  if (!own) throw new Error(`Nobody says what “${name}” of ${type} is.`)
  return (row) => own(row, query, snapshot)
}
