import type { Agreement, City, News } from '@detwin/content'
import {
  chinesePost,
  gothenburg,
  gothenburgShanghai,
  groupOne,
  orebroUnnamed,
  shanghai
} from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { readFilters, readStrictly, searchOf } from './agreement-filters.ts'
import { filtersInOneLine } from './in-words.ts'
import { matching, sift } from './sift.ts'

const guangzhou: City = {
  ...shanghai,
  id: '00000000000000000000a0a1',
  slug: 'guangzhou',
  formerSlugs: ['canton'],
  name: { en: 'Guangzhou' },
  province: 'Guangdong'
}
const bath: City = {
  ...gothenburg,
  id: '00000000000000000000a0a2',
  slug: 'bath',
  formerSlugs: [],
  name: { en: 'Bath' },
  country: 'GB'
}
const bathGuangzhou: Agreement = {
  ...gothenburgShanghai,
  id: '00000000000000000000b0a1',
  city: bath.id,
  chinaCity: guangzhou.id,
  status: 'ended',
  statusSince: '2020-04'
}
const post: News = {
  ...chinesePost,
  id: '00000000000000000000feed',
  slug: 'bath-news',
  cities: [bath.id, shanghai.id],
  groups: [groupOne.id]
}
const snapshot = exampleSnapshot(guangzhou, bath, bathGuangzhou, { ...chinesePost, groups: [] }, post)
const read = (search: string) => readFilters(new URLSearchParams(search), snapshot).filters
const found = (search: string): string[] => matching(snapshot, read(search)).map(({ agreement }) => agreement.id)

const [lapsed, unnamed, ended] = [gothenburgShanghai.id, orebroUnnamed.id, bathGuangzhou.id]

describe('the filter', () => {
  test.each([
    ['', [lapsed, unnamed, ended]],
    ['country=SE', [lapsed, unnamed]],
    ['country=gb', [ended]],
    ['status=ended&status=lapsed', [lapsed, ended]],
    ['statusYear=2020', [ended]],
    ['statusYear=unknown', [unnamed]],
    ['statusYear=1999', []],
    ['province=guangdong', [ended]],
    ['chinaCity=shanghai', [lapsed]],
    ['chinaCity=canton', [ended]],
    // The post also names Shanghai: a group's news about a city in China says nothing about all its ties.
    [`group=${groupOne.slug}`, [ended]],
    ['q=goteborg', [lapsed]],
    ['q=Shanghai', []],
    ['country=SE&status=ended', []],
    ['country=SE&status=lapsed&statusYear=2019&province=shanghai&chinaCity=shanghai&q=göte', [lapsed]]
  ])('"%s"', (search, ids) => expect(new Set(found(search))).toEqual(new Set(ids)))
})

describe('the address', () => {
  test.each([
    ['status=lapsed&country=se', '?country=SE&status=lapsed'],
    ['status=ended&status=unverified', '?status=unverified&status=ended'],
    ['q=%20a%26b%20&country=', '?q=a%26b'],
    ['chinaCity=canton', '?chinaCity=guangzhou'],
    ['page=3&utm_source=x', ''],
    ['', '']
  ])('%s is said as "%s"', (search, said) => expect(searchOf(read(search))).toBe(said))

  test.each([
    ['country=CN', 'country', 'unknown'],
    ['statusYear=20', 'statusYear', 'unknown'],
    ['province=atlantis', 'province', 'unknown'],
    ['chinaCity=gothenburg', 'chinaCity', 'unknown'],
    ['group=nobody', 'group', 'unknown'],
    ['country=SE&country=GB', 'country', 'second']
  ])('%s is set aside for readers and refused to programs', (search, name, problem) => {
    const asked = new URLSearchParams(search)
    expect(readFilters(asked, snapshot).setAside).toMatchObject([{ name, problem }])
    expect(readStrictly(asked, snapshot)).toMatchObject({ unknown: { name } })
  })

  test('with a word that is too long is not cut for programs', () =>
    expect(readStrictly(new URLSearchParams({ q: 'x'.repeat(101) }), snapshot)).toMatchObject({
      unknown: { name: 'q' }
    }))

  test('with an empty value of a name nobody knows is refused to programs', () =>
    expect(readStrictly(new URLSearchParams('cuntry='), snapshot)).toMatchObject({ unknown: { name: 'cuntry' } }))

  test('with a word nobody knows is refused to programs, unless they say that they know it', () => {
    const asked = new URLSearchParams('bom=true')
    expect(readStrictly(asked, snapshot)).toEqual({ unknown: { name: 'bom', value: 'true' } })
    expect(readStrictly(asked, snapshot, ['bom'])).toEqual(read(''))
  })
})

describe('counts', () => {
  test('are those of each choice with the other filters as they are', () => {
    const { counts, without } = sift(snapshot, read('country=SE&status=ended'))
    expect(Object.fromEntries(counts.country)).toEqual({ GB: 1 })
    expect(Object.fromEntries(counts.status)).toEqual({ lapsed: 1, unverified: 1 })
    expect(counts.province.size).toBe(0)
    expect(without).toMatchObject({ country: 1, status: 2, q: 0 })
  })

  test('say what choosing really shows', () => {
    for (const base of ['', 'country=SE', 'status=lapsed&statusYear=2019', 'q=bath&country=SE']) {
      const filters = read(base)
      const { counts } = sift(snapshot, filters)
      for (const country of ['SE', 'GB'])
        expect(counts.country.get(country) ?? 0).toBe(matching(snapshot, { ...filters, country }).length)
      for (const status of ['lapsed', 'ended', 'active'] as const)
        expect(counts.status.get(status) ?? 0).toBe(matching(snapshot, { ...filters, statuses: [status] }).length)
      for (const statusYear of ['2019', '2020', 'unknown'])
        expect(counts.statusYear.get(statusYear) ?? 0).toBe(matching(snapshot, { ...filters, statusYear }).length)
    }
  })
})

test('in words, as a feed is titled', () =>
  expect(
    filtersInOneLine(read('q=ba&country=GB&status=ended&statusYear=2020&province=guangdong'), snapshot, 'en')
  ).toBe('United Kingdom, Ended, Status began in 2020, Guangdong, Name contains “ba”'))
