import type { City } from '@detwin/content'
import { gothenburg, orebro, orebroUnnamed } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { cityList } from './city-list.ts'

const prague: City = {
  ...orebro,
  id: '00000000000000000000a009',
  slug: 'prague',
  name: { en: 'Prague', 'zh-Hant': '布拉格' },
  country: 'CZ'
}
const snapshot = exampleSnapshot(prague)
const list = (search: string, locale: 'en' | 'zh-Hant' = 'en') =>
  cityList(snapshot, locale, new URLSearchParams(search))
const names = (search: string) => list(search).groups.flatMap(({ cities }) => cities.map(({ name }) => name.text))

test('countries and their cities stand in the order of the alphabet', () => {
  expect(list('').groups.map(({ name }) => name.text)).toEqual(['Czechia', 'Sweden'])
  expect(names('')).toEqual(['Prague', 'Gothenburg', 'Örebro'])
})

test('cities in China are no places abroad, and are found by name', () => {
  expect(list('').china).toEqual([])
  expect(list('q=shanghai').china.map(({ name }) => name.text)).toEqual(['Shanghai'])
})

test('a country nobody named is called as Unicode calls it', () =>
  expect(list('', 'zh-Hant').groups.map(({ name }) => name.text)).toContain('捷克'))

describe('a search by name', () => {
  test.each(['goteborg', 'GÖTEBORG', '哥德堡', ' gothen '])('%s finds Gothenburg', (q) =>
    expect(names(new URLSearchParams({ q }).toString())).toEqual([gothenburg.name.en])
  )
  test.each(['orebro', 'oerebro'])('%s finds Örebro', (q) => expect(names(`q=${q}`)).toEqual(['Örebro']))
  test('nothing is found by a name nobody has', () =>
    expect(list('q=atlantis')).toMatchObject({ total: 0, filtered: true }))
})

describe('filters', () => {
  test('of a country', () => expect(names('country=se')).toEqual(['Gothenburg', 'Örebro']))
  test('of several statuses', () => {
    expect(names('status=lapsed&status=ended')).toEqual(['Gothenburg'])
    expect(names(`status=${orebroUnnamed.status}`)).toEqual(['Örebro'])
  })
  test('that mean nothing are named and set aside', () => {
    const { filters } = list('country=XX&status=gone&status=lapsed')
    expect(filters.unknown).toEqual([
      { filter: 'country', value: 'XX' },
      { filter: 'status', value: 'gone' }
    ])
    expect(names('country=XX&status=gone&status=lapsed')).toEqual(['Gothenburg'])
  })
  test('that are empty ask for nothing', () => expect(list('q=&country=').filtered).toBe(false))
})
