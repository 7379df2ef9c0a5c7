import { type ApiType, apiTypes } from '@detwin/content/api'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { SortValue } from '../cursor.ts'
import { inOrder } from '../order.ts'
import { publishedAt } from '../record-meta.ts'
import type { AnyQuery, Row } from './list.ts'
import { lists } from './lists.ts'

/** A row and what it is sorted by. */
export interface Sorted {
  row: Row
  value: SortValue
  id: string
}

const known = new WeakMap<Snapshot, Map<string, readonly Sorted[]>>()

/** Every record that a question is about, in its order: sorted once a snapshot where the question itself does not matter. */
export function sortedRows(type: ApiType, sort: string, query: AnyQuery, snapshot: Snapshot): readonly Sorted[] {
  if (sort.endsWith('distance') || query.asOf !== undefined) return sortRows(type, sort, query, snapshot)
  const held = known.get(snapshot) ?? new Map<string, readonly Sorted[]>()
  known.set(snapshot, held)
  const key = `${type} ${sort}`
  const sorted = held.get(key) ?? sortRows(type, sort, query, snapshot)
  held.set(key, sorted)
  return sorted
}

function sortRows(type: ApiType, sort: string, query: AnyQuery, snapshot: Snapshot): Sorted[] {
  const { rows } = lists[type]
  const all = allRows(type, snapshot)
  const valueOf = sortValueOf(type, sort.replace(/^-/, ''), query, snapshot)
  return (rows ? rows(all, query) : all)
    .map((row) => ({ row, value: valueOf(row), id: row.record.id }))
    .sort(inOrder(sort.startsWith('-')))
}

const allRows = (type: ApiType, snapshot: Snapshot): Row[] =>
  snapshot.all(apiTypes[type]).flatMap((record) => {
    const held = snapshot.heldOf(record)
    return held ? [{ record, held }] : []
  })

function sortValueOf(type: ApiType, name: string, query: AnyQuery, snapshot: Snapshot): (row: Row) => SortValue {
  if (name === 'firstPublishedAt' || name === 'updatedAt') return ({ held }) => publishedAt(held)[name]
  const own = lists[type].sortValues[name]
  if (!own) throw new Error(`Nobody says what “${name}” of ${type} is.`)
  return (row) => own(row, query, snapshot)
}
