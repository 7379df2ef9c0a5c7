import type { RecordOf, RecordType } from '../records/index.ts'

/** The records that have addresses of their own in the API, by the word in the address. */
export const apiTypes = {
  agreements: 'agreement',
  cities: 'city',
  countries: 'country',
  groups: 'group',
  news: 'news',
  sources: 'source',
  statements: 'statement'
} as const satisfies Record<string, RecordType>

export type ApiType = keyof typeof apiTypes

export const apiTypeNames = Object.keys(apiTypes) as [ApiType, ...ApiType[]] // the keys of the object above

export const isApiType = (name: string): name is ApiType => Object.hasOwn(apiTypes, name)

/** The document of a type: `DocumentOf<'cities'>` is `City`. */
export type DocumentOf<T extends ApiType> = RecordOf<(typeof apiTypes)[T]>
