import type { City } from '@detwin/content'
import { gothenburg, orebro, orebroUnnamed } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { exampleSnapshot, snapshotOf } from '../../../../tests/snapshots.ts'
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
    expect(list('q=atlantis')).toMatchObject({ total: 0, search: '?q=atlantis' }))
})

describe('filters', () => {
  test('of a country', () => expect(names('country=se')).toEqual(['Gothenburg', 'Örebro']))
  test('of several statuses', () => {
    expect(names('status=lapsed&status=ended')).toEqual(['Gothenburg'])
    expect(names(`status=${orebroUnnamed.status}`)).toEqual(['Örebro'])
  })
  test('of agreements leave out cities that have none, others keep them', () => {
    expect(names('q=prague')).toEqual(['Prague'])
    expect(names('q=prague&province=shanghai')).toEqual([])
  })
  test('that mean nothing are named and set aside', () => {
    const search = 'country=XX&status=gone&status=lapsed&page=7'
    expect(list(search).setAside).toMatchObject([
      { name: 'status', value: 'gone' },
      { name: 'country', value: 'XX' },
      { name: 'page', value: '7' }
    ])
    expect(names(search)).toEqual(['Gothenburg'])
  })
  test('that are empty ask for nothing', () => expect(list('q=&country=').search).toBe(''))
  test('are removed one by one, each by a link', () =>
    expect(list('country=SE&status=lapsed&status=ended').chips).toMatchObject([
      { label: { text: 'Sweden' }, href: '/en/cities?status=lapsed&status=ended' },
      { label: { text: 'Lapsed' }, href: '/en/cities?country=SE&status=ended' },
      { label: { text: 'Ended' }, href: '/en/cities?country=SE&status=lapsed' }
    ]))
  test('that leave nothing lead on to what they would leave without one', () =>
    expect(list('country=SE&status=lapsed&province=shanghai&q=orebro').waysOut).toMatchObject([
      { labels: [{ text: 'Name contains “orebro”' }], href: '/en/cities?country=SE&status=lapsed&province=shanghai' }
    ]))
})

describe('what the form offers', () => {
  test('is counted with the other filters as they are', () => {
    const { choices } = list('status=lapsed')
    expect(choices.country).toMatchObject([{ value: 'SE', label: { text: 'Sweden' }, count: 1, chosen: false }])
    expect(choices.status.filter(({ count }) => count > 0)).toMatchObject([
      { value: 'unverified', count: 1, chosen: false },
      { value: 'lapsed', count: 1, chosen: true }
    ])
    expect(choices.chinaCity).toMatchObject([{ value: 'shanghai', count: 1 }])
  })
  test('keeps what is chosen, if only to say that it shows nothing', () =>
    expect(list('country=CZ').choices.country).toContainEqual(
      expect.objectContaining({ value: 'CZ', count: 0, chosen: true })
    ))
  test('has the newest year first and the unknown one last', () =>
    expect(list('').choices.statusYear.map(({ value }) => value)).toEqual(['2019', 'unknown']))
})

describe('a long list', () => {
  const many = snapshotOf(
    ...Array.from({ length: 250 }, (_, n): City => ({
      ...prague,
      id: `a${String(n).padStart(23, '0')}`,
      slug: `p${n}`
    }))
  )
  const page = (search: string) => cityList(many, 'en', new URLSearchParams(search))
  const rows = (search: string) => page(search).groups.flatMap(({ cities }) => cities).length

  test('comes in pages', () => {
    expect([rows(''), rows('page=2'), rows('page=3')]).toEqual([100, 100, 50])
    expect(page('country=CZ&page=2')).toMatchObject({ page: 2, pages: 3, total: 250, search: '?country=CZ' })
  })
  test('says that a country is continued', () =>
    expect([page(''), page('page=2')].map(({ groups }) => groups[0]?.continued)).toEqual([false, true]))
  test.each(['0', '4', '-1', 'x', '1e1'])('has no page %s', (number) =>
    expect(page(`page=${number}`)).toMatchObject({ page: 1, setAside: [{ name: 'page', value: number }] })
  )
})
