import type { ListQuery } from '@detwin/content/api'
import { filterNames, readStrictly, valuesOf } from '../../filters/agreement-filters.ts'
import { leaves } from '../../filters/sift.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { badValue } from '../refusal.ts'
import { asked, type ApiList, type Row } from './list.ts'
import { named } from './named.ts'
import { kilometresTo, placeTests } from './places.ts'

/** The filters of the list page and the exports, and what only programs ask. */
export const agreements: ApiList<'agreements'> = {
  tests: (query, snapshot) => {
    const filters = filtersOf(query, snapshot)
    const left = leaves(filters)
    const asksNothing = filterNames.every((name) => valuesOf(filters, name).length === 0)
    return [
      ...(asksNothing ? [] : [(row: Row<'agreements'>) => row.filterable !== undefined && left(row.filterable)]),
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
  }
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
