import { type ApiType, apiTypes, type DocumentOf } from '@detwin/content/api'
import type { Snapshot } from '../snapshot/snapshot.ts'

type Document = DocumentOf<ApiType>

/** The records of a type that these name by id, or by a country's code; each once, and only public ones. */
export function related(records: readonly Document[], wanted: ApiType, snapshot: Snapshot): Document[] {
  if (wanted === 'countries') {
    const codes = new Set(records.flatMap((record) => countryCodesOf(record, snapshot)))
    return snapshot.all('country').filter(({ code }) => codes.has(code))
  }
  const ids = new Set(records.flatMap((record) => idsOf(record, wanted)))
  return snapshot.list(apiTypes[wanted], [...ids])
}

function idsOf(record: Document, wanted: Exclude<ApiType, 'countries'>): readonly string[] {
  switch (wanted) {
    case 'sources':
      return sourcesOf(record)
    case 'groups':
      if (record.type === 'statement') return record.signatures.map(({ group }) => group)
      return record.type === 'news' ? (record.groups ?? []) : []
    case 'cities':
      if (record.type === 'news') return record.cities
      return record.type === 'agreement' ? [record.city, ...(record.chinaCity ? [record.chinaCity] : [])] : []
    case 'agreements':
    case 'news':
    case 'statements':
      return []
  }
}

function sourcesOf(record: Document): readonly string[] {
  switch (record.type) {
    case 'agreement':
      return [...record.instruments, ...record.events].flatMap(({ sources }) => sources).concat(record.listedBy)
    case 'city':
      return record.contact?.sources ?? []
    case 'country':
      return record.procedure?.sources ?? []
    case 'news':
    case 'statement':
      return record.sources
    default:
      return []
  }
}

function countryCodesOf(record: Document, snapshot: Snapshot): readonly string[] {
  if (record.type === 'city') return [record.country]
  if (record.type === 'group') return record.country ? [record.country] : []
  return record.type === 'agreement' ? snapshot.list('city', idsOf(record, 'cities')).map(({ country }) => country) : []
}
