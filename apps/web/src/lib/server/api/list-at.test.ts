import { type Agreement, type City, hashOf } from '@detwin/content'
import { type ApiType, apiTypeNames, listAnswers } from '@detwin/content/api'
import {
  chinesePost,
  gothenburg,
  gothenburgShanghai,
  groupOne,
  jointStatement,
  orebro,
  orebroUnnamed,
  pressReport,
  shanghai,
  sweden
} from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { checked } from '../../../../tests/api-answers.ts'
import { put, withdraw } from '../../../../tests/log.ts'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { applyEntries } from '../snapshot/apply.ts'
import { listAt } from './list-at.ts'
import { Refusal } from './refusal.ts'

const newer: Agreement = {
  ...gothenburgShanghai,
  id: '00000000000000000000b0ff',
  status: 'ended',
  statusSince: '2021-05'
}
const snapshot = exampleSnapshot(newer)
const siteUrl = 'https://site.example'
const at = (type: ApiType, search: string, from = snapshot): Promise<Response> =>
  listAt(type, { snapshot: from, siteUrl, today: '2026-11-20', search: new URLSearchParams(search) })

interface Page {
  items: { id: string; [name: string]: unknown }[]
  total: number
  next: string | null
  included?: Record<string, { id: string }[]>
}
const page = async (type: ApiType, search: string, from = snapshot): Promise<Page> =>
  (await checked(`/api/v1/${type}?${search}`, await at(type, search, from))) as Page // what is tested
const ids = async (type: ApiType, search: string): Promise<string[]> =>
  (await page(type, search)).items.map(({ id }) => id)

describe('a list', () => {
  test.each(apiTypeNames)('of %s has the shape that the contract promises', async (type) => {
    const { all, one, part } = listAnswers(type)
    for (const [search, shape] of [
      ['', all],
      ['locale=zh-Hant', one],
      ['fields=translations', part]
    ] as const) {
      const answer = await page(type, search)
      expect(answer.items.length).toBeGreaterThan(0)
      expect(shape.parse(answer)).toEqual(answer)
    }
  })

  test('holds documents that anybody can check by their hash', async () => {
    const { items } = await page('agreements', '')
    for (const { meta, ...document } of items) expect((meta as { hash: string }).hash).toBe(hashOf(document))
    expect(items.map(({ id }) => id)).toEqual([gothenburgShanghai.id, orebroUnnamed.id, newer.id])
  })

  test('says where each record is read', async () => {
    const { items } = await page('cities', 'country=SE&limit=1&locale=sv')
    expect(items[0]).toMatchObject({
      name: { text: 'Göteborg', locale: 'sv', state: 'reviewed' },
      meta: {
        revision: 1,
        url: `${siteUrl}/id/${gothenburg.id}`,
        api: `${siteUrl}/api/v1/cities/${gothenburg.id}`,
        pages: { 'zh-Hant': `${siteUrl}/zh-Hant/cities/se/gothenburg` },
        licence: { name: 'CC BY-SA 4.0' }
      }
    })
  })

  test('has the fields that were named', async () => {
    const { items } = await page('agreements', 'fields=status,city&limit=1')
    expect(items).toEqual([{ type: 'agreement', id: gothenburgShanghai.id, status: 'lapsed', city: gothenburg.id }])
  })

  test('brings related records along, each once', async () => {
    const { included } = await page('agreements', 'include=cities,countries,sources&status=lapsed&status=ended')
    expect(included?.cities?.map(({ id }) => id)).toEqual([gothenburg.id, shanghai.id])
    expect(included?.countries?.map(({ id }) => id)).toEqual([sweden.id])
    expect(included?.sources?.map(({ id }) => id)).toContain(pressReport.id)
    expect(await page('statements', 'include=groups,sources')).toMatchObject({
      included: { groups: [{ id: groupOne.id }, {}], sources: [{ id: pressReport.id }] }
    })
  })
})

describe('a filter', () => {
  test.each([
    ['agreements', 'status=ended', [newer.id]],
    ['agreements', 'status=ended&status=unverified', [orebroUnnamed.id, newer.id]],
    ['agreements', 'statusYear=2021', [newer.id]],
    ['agreements', 'country=se&chinaCity=shanghai&statusYear=2019', [gothenburgShanghai.id]],
    ['agreements', `chinaCity=${shanghai.id}&status=lapsed`, [gothenburgShanghai.id]],
    ['agreements', `city=${orebro.slug}`, [orebroUnnamed.id]],
    ['agreements', `city=${gothenburg.id}&status=ended`, [newer.id]],
    ['agreements', 'q=goteb', [gothenburgShanghai.id, newer.id]],
    ['agreements', 'group=example-group&status=ended', [newer.id]],
    ['agreements', 'bbox=11,57,12,58&status=lapsed', [gothenburgShanghai.id]],
    ['agreements', 'bbox=170,-90,-170,90', []],
    ['agreements', 'near=11.9,57.7&distance=20&status=ended', [newer.id]],
    ['agreements', 'near=18,59&distance=20', []],
    ['cities', 'country=CN', [shanghai.id]],
    ['cities', 'q=滬', [shanghai.id]],
    ['cities', 'province=shanghai', [shanghai.id]],
    ['cities', 'status=unverified', [orebro.id]],
    ['cities', 'near=121,31&distance=500', [shanghai.id]],
    ['cities', 'near=121,31&distance=20000&sort=distance', [shanghai.id, gothenburg.id]],
    ['countries', 'q=瑞典', [sweden.id]],
    ['groups', 'country=SE&q=示例', [groupOne.id]],
    ['news', `city=gothenburg&group=${groupOne.id}&year=2026&country=SE`, [chinesePost.id]],
    ['news', 'year=2025', []],
    ['news', 'q=到期', [chinesePost.id]],
    ['sources', 'q=chinascope', [pressReport.id]],
    ['statements', 'group=example-group&q=AVSLUTA', [jointStatement.id]],
    ['statements', 'updatedAfter=2026-11-01', [jointStatement.id]],
    ['statements', 'updatedAfter=2026-11-02', []],
    ['statements', 'updatedAfter=2026-11-01T23:00:00%2B14:00', [jointStatement.id]]
  ] as const)('%s?%s', async (type, search, found) => expect(await ids(type, search)).toEqual(found))
})

describe('as of a day', () => {
  test('agreements have the status they had then, and are sifted by it', async () => {
    const { items } = await page('agreements', 'asOf=2019-06-01&status=unverified&city=gothenburg&limit=1')
    expect(items).toMatchObject([
      { status: 'unverified', statusSince: null, meta: { asOf: { day: '2019-06-01', open: [] } } }
    ])
    expect(await ids('agreements', 'asOf=2019-06-01&status=lapsed')).toEqual([])
    expect(await ids('agreements', 'asOf=2019-12-31&status=lapsed&statusYear=2019')).toContain(gothenburgShanghai.id)
  })

  test('a narrower question about a country takes nothing from the next one', async () => {
    const fresh = exampleSnapshot(newer)
    const found = async (more: string) =>
      (await page('agreements', `asOf=2019-06-01&country=SE${more}`, fresh)).items.map(({ id }) => id)
    expect(await found(`&city=${orebro.slug}`)).toEqual([orebroUnnamed.id])
    expect(await found('')).toEqual(await ids('agreements', 'asOf=2019-06-01'))
    expect((await found('')).length).toBeGreaterThan(1)
  })

  test('those that had not begun are not there', async () =>
    expect(await ids('agreements', 'asOf=1985-01-01')).toEqual([orebroUnnamed.id]))
})

describe('what is not understood is refused', () => {
  test.each([
    ['agreements', 'country=XX', 'country'],
    ['agreements', 'chinaCity=gothenburg', 'chinaCity'],
    ['agreements', 'city=nowhere', 'city'],
    ['agreements', 'asOf=2026-11-21', 'asOf'],
    ['agreements', 'sort=distance', 'sort'],
    ['agreements', 'distance=20', 'distance'],
    ['agreements', 'after=rubbish', 'after'],
    ['cities', 'country=DE', 'country'],
    ['cities', 'province=atlantis', 'province'],
    ['news', 'group=nobody', 'group'],
    ['sources', 'include=cities', 'include'],
    ['countries', 'asOf=2020-01-01', 'asOf']
  ] as const)(
    '%s?%s',
    async (type, search, parameter) =>
      await expect(at(type, search)).rejects.toThrow(
        expect.objectContaining({ status: 400, members: expect.objectContaining({ parameter }) })
      )
  )
})

describe('paging', () => {
  const city = (number: number): City => ({
    ...orebro,
    id: number.toString(16).padStart(24, '0'),
    slug: `place-${number}`
  })
  const many = exampleSnapshot(...Array.from({ length: 25 }, (_, index) => city(index + 1)))

  /** Every id of a list, page by page; between two pages something happens. */
  async function followed(search: string, between = (from: typeof many) => from): Promise<string[]> {
    let [from, next] = [many, '' as string | null]
    const found: string[] = []
    while (next !== null) {
      const { items, next: later } = await page('cities', `${search}${next && `&after=${next}`}`, from)
      found.push(...items.map(({ id }) => id))
      next = later
      from = between(from)
    }
    return found
  }

  test.each(['limit=3', 'limit=4&sort=-updatedAt', 'limit=1&sort=slug', 'limit=28', 'limit=7&sort=distance&near=1,1'])(
    'with %s meets each record once',
    async (search) => {
      const { items } = await page('cities', search.replace(/limit=\d+/, 'limit=100'), many)
      expect(await followed(search)).toEqual(items.map(({ id }) => id))
    }
  )

  test('stays right while records change, come and go', async () => {
    let revision = 1
    const found = await followed('limit=4&sort=slug', (from) => {
      revision += 1
      return applyEntries(
        from,
        [
          put({ ...gothenburg, website: `https://city.example/${revision}` }, revision, revision + 100),
          put(city(revision + 100), 1, revision + 200),
          ...(revision === 2 ? [withdraw(city(1), 2, 300)] : [])
        ],
        'c'
      )
    })
    expect(new Set(found).size).toBe(found.length)
    for (let number = 2; number <= 25; number++) expect(found).toContain(city(number).id)
  })

  test('names the next page and the first', async () => {
    const answer = await at('cities', 'limit=2&country=SE&after=', many)
    const { next, total } = (await answer.json()) as Page
    expect(total).toBe(27)
    expect(answer.headers.get('link')).toBe(
      `<${siteUrl}/api/v1/cities?limit=2&country=SE&after=${next}>; rel="next", ` +
        `<${siteUrl}/api/v1/cities?limit=2&country=SE>; rel="first", ` +
        '<https://creativecommons.org/licenses/by-sa/4.0/>; rel="license"'
    )
  })

  test('a cursor of another question is refused, one of another limit is not', async () => {
    const { next } = await page('cities', 'limit=2&country=SE', many)
    expect((await page('cities', `country=SE&limit=5&after=${next}`, many)).items).toHaveLength(5)
    for (const search of [`after=${next}`, `country=SE&sort=slug&after=${next}`, `country=SE&locale=sv&after=${next}`])
      await expect(at('cities', search, many)).rejects.toThrow(Refusal)
    await expect(at('groups', `country=SE&after=${next}`, many)).rejects.toThrow(Refusal)
  })
})
