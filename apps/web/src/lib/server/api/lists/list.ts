import type { ApiType, DocumentOf, ListQuery } from '@detwin/content/api'
import type { SortValue } from '../cursor.ts'
import type { Filterable } from '../../filters/filterable.ts'
import type { Held, Snapshot } from '../../snapshot/snapshot.ts'

/** A record as a list sifts and sorts it. */
export interface Row<T extends ApiType = ApiType> {
  record: DocumentOf<T>
  held: Held
  /** When its present revision was published: ISO 8601. Beside the record, since questions look at it in every row. */
  updatedAt: string
  /** Agreements only: what they are filtered by. */
  filterable?: Filterable
  /** The day the record is told for, and events that may have happened by then. */
  asOf?: { day: string; open: string[] }
}

/** What may be asked of a list, whichever it is. */
export type AnyQuery = ListQuery<ApiType> & { asOf?: string; include?: readonly ApiType[] }

export type Test<T extends ApiType> = (row: Row<T>) => boolean

/** What a list of one type takes beside what all take. */
export interface ApiList<T extends ApiType> {
  /**
   * What the filters of a question want of a record.
   * @throws Refusal for a value that names nothing
   */
  tests: (query: ListQuery<T>, snapshot: Snapshot) => Test<T>[]
  /** By the names of `sortKeys`, beside when a record was published. */
  sortValues: Record<string, (row: Row<T>, query: ListQuery<T>, snapshot: Snapshot) => SortValue>
}

/** A list of any type, which meets only rows and questions of its own. */
export interface AnyList {
  tests: (query: AnyQuery, snapshot: Snapshot) => ((row: Row) => boolean)[]
  sortValues: Record<string, (row: Row, query: AnyQuery, snapshot: Snapshot) => SortValue>
}

/** The tests of what is asked for; others let everything pass. */
export const asked = <Value, T extends ApiType>(
  value: Value | undefined,
  test: (value: Value) => Test<T>
): Test<T>[] => (value === undefined ? [] : [test(value)])
