import type { ListQuery } from '@detwin/content/api'
import { filterNames, readStrictly, unknownYear } from '../../filters/agreement-filters.ts'
import { type Filterable, filterable } from '../../filters/filterable.ts'
import { leaves } from '../../filters/sift.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { badValue } from '../refusal.ts'
import { agreementAsOf } from './agreement-as-of.ts'
import { asked, type ApiList, type Row } from './list.ts'
import { named } from './named.ts'
import { kilometresTo, placeTests } from './places.ts'

/** The filters of the list page and the exports, and what only programs ask. */
export const agreements: ApiList<'agreements'> = {
  tests: (query, snapshot) => {
    const left = leaves(filtersOf(query, snapshot))
    const found = (row: Row<'agreements'>): Filterable | undefined => {
      const { record, asOf } = row
      const known = filterables(snapshot).get(record.id)
      // Of another day the status and its year are others than the snapshot's.
      return known && asOf
        ? { ...known, agreement: record, statusYear: record.statusSince?.slice(0, 4) ?? unknownYear }
        : known
    }
    return [
      (row) => {
        const each = found(row)
        return each !== undefined && left(each)
      },
      ...asked<string, 'agreements'>(query.city, (value) => {
        const { id } = named(snapshot, 'city', value)
        return ({ record }) => record.city === id
      }),
      ...placeTests(query).map(
        (test) =>
          ({ record }: Row<'agreements'>) =>
            test(snapshot.get('city', record.city)?.location ?? null)
      )
    ]
  },
  sortValues: {
    statusSince: ({ record }) => record.statusSince,
    distance: ({ record }, query, snapshot) => kilometresTo(query, snapshot.get('city', record.city)?.location ?? null)
  },
  rows: (rows, { asOf }) => (asOf ? rows.flatMap((row) => agreementAsOf(row, asOf) ?? []) : rows)
}

function filtersOf(query: ListQuery<'agreements'>, snapshot: Snapshot) {
  const search = new URLSearchParams(
    filterNames.flatMap((name) => [query[name] ?? []].flat().map((value): [string, string] => [name, value]))
  )
  const filters = readStrictly(search, snapshot)
  if (!('unknown' in filters)) return filters
  const { name, value } = filters.unknown
  throw badValue(name, value, `The record has no ${nouns[name] ?? name} of this name.`)
}

const nouns: Record<string, string> = { country: 'city in a country', chinaCity: 'Chinese city' }

const known = new WeakMap<Snapshot, ReadonlyMap<string, Filterable>>()

function filterables(snapshot: Snapshot): ReadonlyMap<string, Filterable> {
  const held = known.get(snapshot) ?? new Map(filterable(snapshot).map((row) => [row.agreement.id, row]))
  known.set(snapshot, held)
  return held
}
