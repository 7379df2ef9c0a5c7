import type { City } from '@detwin/content'
import { gothenburg, orebro, shanghai } from '@detwin/content/examples'
import { beforeAll, describe, expect, test } from 'vitest'
import { SearchIndex } from '#lib/server/search/search-index.ts'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { searchView } from './search-view.ts'

const many: City[] = Array.from({ length: 120 }, (_, number) => ({
  ...orebro,
  id: `a1${String(number).padStart(22, '0')}`,
  slug: `ville-${number}`,
  name: { en: `Ville ${number}` }
}))
const snapshot = exampleSnapshot({ ...gothenburg, aliases: ['gbg'] }, ...many)
const index = new SearchIndex()
beforeAll(() => index.follow(snapshot))

const view = (search: string, locale: 'en' | 'zh-Hant' = 'en') =>
  searchView(index, snapshot, locale, new URLSearchParams(search))
const kindsOf = (search: string) => view(search).sections.map(({ kind }) => kind)
const first = (search: string, locale: 'en' | 'zh-Hant' = 'en') => view(search, locale).sections[0]?.hits[0]

test('what is found is told by kind: the city, then its agreements, then texts', () =>
  expect(kindsOf('q=哥德堡')).toEqual(['city', 'agreement', 'news']))

describe('a city shows the name by which it was found', () => {
  test('marked in its own name', () =>
    expect(first('q=gothen')).toMatchObject({ name: { text: 'Gothenburg', marks: [[0, 10]] }, also: undefined }))
  test('or beside it, in the language it is in', () => {
    expect(first('q=哥德')).toMatchObject({
      name: { text: 'Gothenburg', marks: [] },
      also: { text: '哥德堡', locale: 'zh-Hant', marks: [[0, 2]] }
    })
    expect(first('q=göteborg')).toMatchObject({ also: { text: 'Göteborg', locale: 'sv' } })
    expect(first('q=gbg')).toMatchObject({ also: { text: 'gbg', locale: 'en' } })
  })
  test('or its province, when no name has the word', () => {
    const deqing: City = { ...shanghai, id: 'a20000000000000000000001', name: { en: 'Deqing' }, province: 'Zhejiang' }
    const held = exampleSnapshot(deqing)
    const own = new SearchIndex()
    return own.follow(held).then(() => {
      const [cities] = searchView(own, held, 'en', new URLSearchParams('q=zhejiang')).sections
      expect(cities?.hits[0]).toMatchObject({ province: { text: 'Zhejiang', marks: [[0, 8]] } })
      expect(first('q=shanghai')).toMatchObject({ province: undefined })
    })
  })
  test('and its country and statuses', () =>
    expect(first('q=哥德堡', 'zh-Hant')).toMatchObject({
      country: { text: '瑞典', locale: 'zh-Hant' },
      statuses: [{ status: 'lapsed', count: 1 }]
    }))
})

test('a snippet is in the language its words are in', () => {
  const news = view('q=哥德堡').sections.find(({ kind }) => kind === 'news')
  expect(news?.hits[0]).toMatchObject({
    snippet: { locale: 'zh-Hant', text: '經過 哥德堡與上海的協議於2019年底到期。' }
  })
})

describe('of many', () => {
  test('a few are shown, with their number', () => {
    const [cities] = view('q=ville').sections
    expect([cities?.total, cities?.hits.length]).toEqual([120, 8])
  })
  test.each([
    ['q=ville&kind=city', 1, 50],
    ['q=ville&kind=city&page=3', 3, 20]
  ])('%s is page %i', (search, page, length) =>
    expect(view(search)).toMatchObject({ kind: 'city', page, pages: 3, sections: [{ hits: { length } }] })
  )
})

describe('an address that asks for what is not there', () => {
  test.each([
    ['q=ville&kind=planet', 'kind', 'planet'],
    ['q=ville&kind=city&page=4', 'page', '4'],
    ['q=ville&kind=city&page=-1', 'page', '-1'],
    ['q=ville&kind=city&page=1e3', 'page', '1e3']
  ])('%s is told so', (search, filter, value) => {
    expect(view(search).unknown).toEqual([{ filter, value }])
    expect(view(search).sections[0]?.hits.length).toBeGreaterThan(0)
  })
})

test('a question that finds nothing suggests the nearest names', () => {
  const { total, near } = view('q=哥德保')
  expect([total, near[0]?.id]).toEqual([0, gothenburg.id])
})

test.each([
  ['', 'empty'],
  ['q=%3F%3F', 'signs']
])('?%s asks for nothing: %s', (search, problem) =>
  expect(view(search)).toMatchObject({ asked: { problem }, total: 0, sections: [], near: [] })
)

test('a question in Chinese is shown with Chinese glyphs', () =>
  expect([view('q=哥德堡').question.locale, view('q=bath').question.locale]).toEqual(['zh-Hant', 'en']))
