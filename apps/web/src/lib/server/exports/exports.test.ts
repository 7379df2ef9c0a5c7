import type { Agreement, City } from '@detwin/content'
import { gothenburg, gothenburgShanghai, orebroUnnamed, shanghai } from '@detwin/content/examples'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { calendarExport, csvExport, geoJsonExport, workbookExport } from './export-at.ts'
import { lineBetween } from '../dataset/line.ts'

const nasty: City = {
  ...gothenburg,
  id: '00000000000000000000a0b1',
  slug: 'nasty',
  formerSlugs: [],
  name: { en: '=HYPERLINK("https://evil.example")', 'zh-Hant': '甲,乙\n丙' },
  country: 'US',
  location: { latitude: 37.8, longitude: -122.3 },
  wikidata: null
}
const nastyTie: Agreement = { ...gothenburgShanghai, id: '00000000000000000000b0b1', city: nasty.id, status: 'ended' }
const snapshot = exampleSnapshot(nasty, nastyTie)
const where = (search: string) => ({
  snapshot,
  siteUrl: 'https://site.example',
  search: new URLSearchParams(search)
})
const csv = async (search: string): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csvExport(where(search)).arrayBuffer())

interface Collection {
  features: { id: string; geometry: unknown; properties: Record<string, unknown> }[]
}
const geoJson = async (search: string, drawn: 'points' | 'lines' = 'points') =>
  (await geoJsonExport(where(search), drawn).json()) as Collection // what is tested

describe('the table', () => {
  test('has one line each, ended as RFC 4180 wants, and names of every language in columns', async () => {
    const [head = '', row = '', rest] = (await csv('status=lapsed')).split('\r\n')
    const cells = Object.fromEntries(head.split(',').map((name, index) => [name, row.split(',')[index]]))
    expect(rest).toBe('')
    expect(cells).toMatchObject({
      id: gothenburgShanghai.id,
      url: `https://site.example/id/${gothenburgShanghai.id}`,
      status: 'lapsed',
      status_since: '2019-12-31',
      first_signed: '1986',
      city_name_en: 'Gothenburg',
      city_name_zh_hant: '哥德堡',
      city_name_nl: '',
      country: 'SE',
      country_name_en: 'Sweden',
      china_city_name_zh_hant: '上海市',
      china_province: 'Shanghai',
      licence: 'CC BY-SA 4.0'
    })
  })

  test('runs no formula, quotes what it must, and leaves numbers numbers', async () => {
    const table = await csv('status=ended')
    expect(table).toContain(`,"'=HYPERLINK(""https://evil.example"")",`)
    expect(table).toContain(',"甲,乙\n丙",')
    expect(table).toContain(',37.8,-122.3,')
  })

  test('is read back by another program as it was meant', async () => {
    const rows: Record<string, string>[] = parse(await csv(''), { columns: true })
    expect(rows).toHaveLength(snapshot.all('agreement').length)
    expect(rows.find(({ id }) => id === nastyTie.id)).toMatchObject({
      city_name_en: `'=HYPERLINK("https://evil.example")`,
      city_name_zh_hant: '甲,乙\n丙',
      city_latitude: '37.8'
    })
  })

  test('begins with a byte order mark where that is wanted', async () => {
    expect((await csv('bom=true')).startsWith('\ufeffid,')).toBe(true)
    expect((await csv('')).startsWith('id,')).toBe(true)
  })

  test('of nothing has its columns', async () => expect((await csv('status=active')).match(/\r\n/g)).toHaveLength(1))
})

describe('the map', () => {
  test('has a point for each agreement, or says that none is known', async () => {
    const { features } = await geoJson('country=SE')
    expect(features).toMatchObject([
      { id: gothenburgShanghai.id, geometry: { type: 'Point', coordinates: [11.9668, 57.7072] } },
      { id: orebroUnnamed.id, geometry: null, properties: { city_name_en: 'Örebro' } }
    ])
  })

  test('has lines to the Chinese side', async () => {
    const { features } = await geoJson('status=lapsed', 'lines')
    const { longitude, latitude } = shanghai.location ?? {}
    expect(features[0]?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [11.9668, 57.7072],
        [longitude, latitude]
      ]
    })
  })

  test.each([
    [
      [-122, 40],
      [120, 30],
      [
        [
          [-122, 40],
          [-180, 35.084746]
        ],
        [
          [180, 35.084746],
          [120, 30]
        ]
      ]
    ],
    [
      [170, 0],
      [-170, 10],
      [
        [
          [170, 0],
          [180, 5]
        ],
        [
          [-180, 5],
          [-170, 10]
        ]
      ]
    ]
  ] as const)('cuts a line from %s to %s at the edge of the map', ([a, b], [c, d], coordinates) =>
    expect(lineBetween([a, b], [c, d])).toEqual({ type: 'MultiLineString', coordinates })
  )
})

describe('every export', () => {
  test('names its licence and its day, and is open to pages of others', async () => {
    const calendar = calendarExport({ ...where(''), today: '2026-11-28' })
    for (const answer of [
      csvExport(where('')),
      workbookExport(where('')),
      geoJsonExport(where(''), 'lines'),
      calendar
    ]) {
      expect(answer.headers.get('link')).toBe('<https://creativecommons.org/licenses/by-sa/4.0/>; rel="license"')
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="agreements.*-2026-11-01\./)
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    }
  })

  test.each([
    ['limit=3', 'limit'],
    ['status=over', 'status'],
    ['country=SE&country=DE', 'country'],
    ['bom=yes', 'bom']
  ])('refuses %s, and says what it takes', async (search, parameter) => {
    const answer = csvExport(where(search))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
    expect(await answer.json()).toMatchObject({
      status: 400,
      parameter,
      parameters: expect.arrayContaining(['status'])
    })
  })
})
