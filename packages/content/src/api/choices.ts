import type { ApiType } from './types.ts'

/** What a list can be sorted by, its usual order first; a `-` before the name turns it round. */
export const sortKeys = {
  agreements: ['firstPublishedAt', 'updatedAt', 'statusSince', 'distance'],
  cities: ['firstPublishedAt', 'updatedAt', 'slug', 'distance'],
  countries: ['code', 'firstPublishedAt', 'updatedAt'],
  groups: ['firstPublishedAt', 'updatedAt', 'slug'],
  news: ['-date', 'firstPublishedAt', 'updatedAt'],
  sources: ['firstPublishedAt', 'updatedAt', 'publishedOn'],
  statements: ['-date', 'firstPublishedAt', 'updatedAt']
} as const satisfies Record<ApiType, readonly string[]>

/** Records that come along with `include=`: those that the answered ones name by id. */
export const includes = {
  agreements: ['cities', 'countries', 'sources'],
  cities: ['countries', 'sources'],
  countries: ['sources'],
  groups: ['countries'],
  news: ['cities', 'groups', 'sources'],
  sources: [],
  statements: ['groups', 'sources']
} as const satisfies Record<ApiType, readonly ApiType[]>
