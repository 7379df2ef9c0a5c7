import type { Agreement, City, News, PublicRecord } from '@detwin/content'
import { chinesePost, gothenburg, gothenburgShanghai, jointStatement, orebro, sweden } from '@detwin/content/examples'
import { beforeAll, describe, expect, test } from 'vitest'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { find, findNear, findNearest } from './find.ts'
import { SearchIndex } from './search-index.ts'

let id = 0
const city = (country: string, name: City['name'], more: Partial<City> = {}): City => ({
  ...orebro,
  id: `a${String(++id).padStart(23, '0')}`,
  slug: `place-${id}`,
  country,
  name,
  ...more
})
const jinan = city('CN', { en: 'Jinan', 'zh-Hant': '濟南市' }, { province: 'Shandong' })
const vasteras = city('SE', { en: 'Västerås', 'zh-Hant': '韋斯特羅斯' }, { slug: 'vaesteraas' })
const vasterasJinan: Agreement = {
  ...gothenburgShanghai,
  id: 'b00000000000000000000001',
  city: vasteras.id,
  chinaCity: jinan.id
}
const post: News = {
  ...chinesePost,
  id: '600000000000000000000001',
  slug: 'post',
  sourceLocale: 'en',
  title: { en: 'A letter to the mayor' },
  summary: null,
  body: {
    en: '<p>The mayor of Bath, and <strong>Gothen</strong>burg, answered.</p>',
    'zh-Hant': '<p>巴士改道。</p>'
  }
}
const records: PublicRecord[] = [
  { ...gothenburg, aliases: ['gbg'] },
  jinan,
  vasteras,
  vasterasJinan,
  post,
  { ...sweden, id: 'c00000000000000000000001', code: 'XX', name: { en: 'Nowhereland' } },
  { ...sweden, id: 'c00000000000000000000002', code: 'CN', name: { en: 'China' } },
  city('GB', { en: 'Bath', 'zh-Hant': '巴斯' }),
  city('GB', { en: 'Bathgate' }),
  city('CN', { en: "Xi'an", 'zh-Hant': '西安市' }),
  city('CN', { en: 'Guangzhou', 'zh-Hant': '廣州市' }),
  city('JP', { en: 'Hiroshima', 'zh-Hant': '廣島', ja: '広島市' }),
  city('DE', { en: 'Gießen' }),
  city('NO', { en: 'Tromsø' }),
  city('AR', { en: 'Buenos Aires', 'zh-Hant': '布宜諾斯艾利斯' }),
  city('CA', { en: 'London' }),
  city('GB', { en: 'London', 'zh-Hant': '倫敦' })
]

let snapshot: Snapshot
const index = new SearchIndex()
beforeAll(async () => {
  snapshot = exampleSnapshot(...records)
  await index.follow(snapshot)
})

const named = (record: PublicRecord): string => {
  if (record.type === 'agreement')
    return [record.city, record.chinaCity].map((side) => snapshot.get('city', side)?.name.en).join('–')
  const names = 'name' in record ? record.name : 'title' in record ? record.title : {}
  return Object.values(names as Record<string, string>)[0] ?? '' // every one of these has a source text
}
const ask = (typed: string) => find(index, snapshot, typed)
const cities = (typed: string) => ask(typed).hits.city.map(({ record }) => named(record))
const near = (typed: string) => findNear(index, typed, 3).map(({ record }) => named(record))

describe('one city has many spellings', () => {
  test.each([
    '哥德堡',
    'Göteborg',
    'Goteborg',
    'GÖTEBORG',
    'Gothenburg',
    'gbg',
    'GBG',
    '哥德',
    '德堡',
    '哥德堡市',
    'gothen'
  ])('%s finds Gothenburg', (typed) => expect(cities(typed)[0]).toBe('Gothenburg'))
  test.each([
    ['济南', 'Jinan'],
    ['濟南', 'Jinan'],
    ['济南市', 'Jinan'],
    ['广州', 'Guangzhou'],
    ['広島', 'Hiroshima'],
    ['广岛', 'Hiroshima'],
    ['giessen', 'Gießen'],
    ['tromso', 'Tromsø'],
    ['vasteras', 'Västerås'],
    ['vaesteraas', 'Västerås'],
    ['xian', "Xi'an"],
    ['Xi’an', "Xi'an"],
    ['諾斯', 'Buenos Aires'],
    ['利斯', 'Buenos Aires'],
    ['aires', 'Buenos Aires'],
    ['shandong', 'Jinan'],
    ['滬', 'Shanghai'],
    ['沪', 'Shanghai']
  ])('%s finds %s', (typed, name) => expect(cities(typed)).toContain(name))
})

describe('what is named exactly comes first', () => {
  test('before a longer name', () => expect(cities('bath')).toEqual(['Bath', 'Bathgate']))
  test('and a name before a text', () => {
    const { hits } = ask('bath')
    expect(hits.news.map(({ rank }) => rank)).toEqual([3])
    expect(hits.city.map(({ rank }) => rank)).toEqual([0, 1])
  })
  test('cities of one name are told apart by their country', () => {
    expect(ask('london').hits.city).toHaveLength(2)
    const [only, ...more] = ask('gothenburg sweden').hits.city
    expect([only && named(only.record), more]).toEqual(['Gothenburg', []])
  })
})

describe('an agreement is found by its places', () => {
  const agreements = (typed: string) => ask(typed).hits.agreement.map(({ record }) => named(record))
  test.each(['vasteras', 'Jinan', 'vasteras jinan', '濟南 Västerås', 'jinan sweden'])('%s', (typed) =>
    expect(agreements(typed)).toEqual(['Västerås–Jinan'])
  )
  test('and not by places of two others', () => expect(agreements('gothenburg jinan')).toEqual([]))
  test('of equals, what happened comes before what is only listed', async () => {
    const listed: Agreement = {
      ...vasterasJinan,
      id: 'b00000000000000000000002',
      city: orebro.id,
      status: 'unverified'
    }
    const ended: Agreement = { ...vasterasJinan, id: 'b00000000000000000000003', status: 'ended', statusSince: '2024' }
    const held = exampleSnapshot(...records, listed, ended)
    const own = new SearchIndex()
    await own.follow(held)
    const ids = find(own, held, 'jinan').hits.agreement.map(({ record }) => record.id)
    expect(ids).toEqual([ended.id, vasterasJinan.id, listed.id])
  })
  test('both places mean it exactly', () => expect(ask('vasteras jinan').hits.agreement[0]?.rank).toBe(0))
})

describe('texts are found by their words', () => {
  test('in any language', () => {
    expect(ask('avsluta').hits.statement.map(({ record }) => record.id)).toEqual([jointStatement.id])
    expect(ask('終止').hits.statement.map(({ record }) => record.id)).toEqual([jointStatement.id])
    expect(ask('终止协议').hits.statement.map(({ record }) => record.id)).toEqual([jointStatement.id])
  })
  test('all of which must be there', () => expect(ask('letter council').total).toBe(0))
  test('and inside of which a word may be partly strong', () => expect(ask('gothenburg answered').total).toBe(1))
})

describe('slips', () => {
  test.each([
    ['gotenburg', 'Gothenburg'],
    ['gothenbrug', 'Gothenburg'],
    ['Vesteras', 'Västerås'],
    ['buenos airs', 'Buenos Aires']
  ])('%s is taken for %s', (typed, name) => {
    expect(ask(typed).similar).toBe(true)
    expect(cities(typed)).toEqual([name])
  })
  test('are forgiven only when nothing is written so', () => expect(ask('bath').similar).toBe(false))
  test.each(['bat', 'gbf', '哥得堡', 'x', 'é'])('not in a short word, nor in Chinese: %s', (typed) =>
    expect(ask(typed).similar).toBe(false)
  )
  test('what is far from everything is nothing', () => expect(ask('xyzzyplugh').total).toBe(0))
})

describe('the nearest names, when nothing was found', () => {
  test.each([
    ['哥德保', 'Gothenburg'],
    ['gotenborgh', 'Gothenburg'],
    ['vasteras 2019 council', 'Västerås'],
    ['new bathgate 7', 'Bathgate']
  ])('%s', (typed, name) => expect(near(typed)).toContain(name))
  test('are none for a word with more than two slips', () => expect(near('gutembourg')).toEqual([]))
  test('are none for what resembles nothing', () => expect(near('龘龘 xyzzyplugh')).toEqual([]))
  test('are not looked for twice', () => {
    expect(findNearest(index, 'gotenborgh', 3)).toEqual([])
    expect(findNearest(index, 'new bathgate 7', 3)).toEqual(findNear(index, 'new bathgate 7', 3))
  })
})

test('one Chinese character finds names; texts only when no name has it', () => {
  expect([cities('巴'), ask('巴').hits.news]).toEqual([['Bath'], []])
  expect(ask('改')).toMatchObject({ similar: false, hits: { news: [{ record: { id: post.id } }] } })
})

test('a country is found when it has cities abroad', () => {
  expect(ask('sweden').hits.country.map(({ record }) => record.code)).toEqual(['SE'])
  expect(ask('Nowhereland').hits.country).toEqual([])
  expect(ask('China').hits.country).toEqual([])
})

test.each(['', '   ', '???', '“”', '\u0000', '🙂', "'", '%', '*'.repeat(500)])('%j asks for nothing', (typed) =>
  expect([ask(typed).total, near(typed)]).toEqual([0, []])
)

test('a very long question is answered', () => {
  expect(ask('gothenburg '.repeat(50)).hits.city).toHaveLength(1)
  expect(ask('哥德堡與上海的協議於二零一九年底到期'.repeat(9)).total).toBe(0)
})
