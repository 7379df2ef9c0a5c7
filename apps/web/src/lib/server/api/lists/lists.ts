import type { City, News, RecordOf, Statement } from '@detwin/content'
import type { ApiType } from '@detwin/content/api'
import { provinces } from '../../places/provinces.ts'
import { namesOf } from '../../search/searchable.ts'
import { badValue } from '../refusal.ts'
import { agreements } from './agreements.ts'
import { type AnyList, asked, type ApiList } from './list.ts'
import { countryNamed, named } from './named.ts'
import { kilometresTo, placeTests } from './places.ts'
import { says } from './words.ts'

const cities: ApiList<'cities'> = {
  tests: (query, snapshot) => [
    ...asked<string, 'cities'>(query.country, (value) => {
      const code = countryNamed(snapshot, value)
      return ({ record }) => record.country === code
    }),
    ...asked<readonly string[], 'cities'>(
      query.status,
      (wanted) =>
        ({ record }) =>
          snapshot.agreementsOf(record).some(({ status }) => wanted.includes(status))
    ),
    ...asked<string, 'cities'>(query.province, (value) => {
      const inProvince = provinces(snapshot).get(value.toLowerCase())
      if (!inProvince)
        throw badValue('province', value, 'The record has no city there.', [...provinces(snapshot).keys()].sort())
      const ids = new Set(inProvince.cities.map(({ id }) => id))
      return ({ record }) => ids.has(record.id)
    }),
    ...asked<string, 'cities'>(query.q, (q) => {
      const answers = says<City>(q, namesOf)
      return ({ record }) => answers(record)
    }),
    ...placeTests(query).map(
      (test) =>
        ({ record }: { record: City }) =>
          test(record.location)
    )
  ],
  sortValues: {
    slug: ({ record }) => record.slug,
    distance: ({ record }, query) => kilometresTo(query, record.location)
  }
}

const countries: ApiList<'countries'> = {
  tests: ({ q }) =>
    asked<string, 'countries'>(q, (text) => {
      const answers = says<RecordOf<'country'>>(text, namesOf)
      return ({ record }) => answers(record)
    }),
  sortValues: { code: ({ record }) => record.code }
}

const groups: ApiList<'groups'> = {
  tests: ({ country, q }) => [
    ...asked<string, 'groups'>(country, (value) => {
      const code = value.toUpperCase()
      return ({ record }) => record.country === code
    }),
    ...asked<string, 'groups'>(q, (text) => {
      const answers = says<RecordOf<'group'>>(text, namesOf)
      return ({ record }) => answers(record)
    })
  ],
  sortValues: { slug: ({ record }) => record.slug }
}

const news: ApiList<'news'> = {
  tests: ({ country, city, group, year, q }, snapshot) => [
    ...asked<string, 'news'>(country, (value) => {
      const code = countryNamed(snapshot, value)
      return ({ record }) => snapshot.list('city', record.cities).some((each) => each.country === code)
    }),
    ...asked<string, 'news'>(city, (value) => {
      const { id } = named(snapshot, 'city', value)
      return ({ record }) => record.cities.includes(id)
    }),
    ...asked<string, 'news'>(group, (value) => {
      const { id } = named(snapshot, 'group', value)
      return ({ record }) => record.groups?.includes(id) ?? false
    }),
    ...asked<string, 'news'>(
      year,
      (value) =>
        ({ record }) =>
          record.date.startsWith(value)
    ),
    ...asked<string, 'news'>(q, (text) => {
      const answers = says(text, headlines)
      return ({ record }) => answers(record)
    })
  ],
  sortValues: { date: ({ record }) => record.date }
}

const statements: ApiList<'statements'> = {
  tests: ({ group, year, q }, snapshot) => [
    ...asked<string, 'statements'>(group, (value) => {
      const { id } = named(snapshot, 'group', value)
      return ({ record }) => record.signatures.some((signature) => signature.group === id)
    }),
    ...asked<string, 'statements'>(
      year,
      (value) =>
        ({ record }) =>
          record.date.startsWith(value)
    ),
    ...asked<string, 'statements'>(q, (text) => {
      const answers = says(text, headlines)
      return ({ record }) => answers(record)
    })
  ],
  sortValues: { date: ({ record }) => record.date }
}

const sources: ApiList<'sources'> = {
  tests: ({ q }) =>
    asked<string, 'sources'>(q, (text) => {
      const answers = says<RecordOf<'source'>>(text, ({ title, publisher, url }) => [title, publisher ?? '', url])
      return ({ record }) => answers(record)
    }),
  sortValues: { publishedOn: ({ record }) => record.publishedOn }
}

const headlines = ({ title, summary }: News | Statement): string[] => [
  ...Object.values(title),
  ...Object.values(summary ?? {})
]

const own: { [T in ApiType]: ApiList<T> } = { agreements, cities, countries, groups, news, sources, statements }

/** How each type is sifted and sorted. */
export const lists = own as unknown as Record<ApiType, AnyList> // each meets only rows and questions of its own
