import { describe, expect, expectTypeOf, test } from 'vitest'
import type { ApiRecord, ApiRecordInOneLanguage } from '../api/index.ts'
import { gothenburg, orebro } from '../examples/index.ts'
import { hashOf } from '../hash.ts'
import type { Status } from '../status.ts'
import { createApi } from './api.ts'
import { answering, serve } from '../../tests/served.ts'

const at = '2026-11-01T12:00:00.000Z'
const licence = { name: 'CC BY-SA 4.0', url: 'https://licence.example' }
const apiRecord = (document: typeof gothenburg) => ({
  ...document,
  meta: {
    revision: 1,
    hash: hashOf(document),
    firstPublishedAt: at,
    updatedAt: at,
    url: `https://site.example/id/${document.id}`,
    api: `https://site.example/api/v1/cities/${document.id}`,
    pages: {},
    licence
  }
})
const page = (next: string | null, ...cities: (typeof gothenburg)[]) => ({
  body: { items: cities.map(apiRecord), total: 2, next }
})

describe('a list', () => {
  test('is read over its pages, each record once', async () => {
    const { url, asked } = await answering(page('p2', gothenburg), page(null, orebro))
    const names: (string | undefined)[] = []
    for await (const city of createApi({ site: url }).list('cities', { country: 'SE', status: ['ended', 'lapsed'] }))
      names.push(city.name.en)
    expect(names).toEqual(['Gothenburg', 'Örebro'])
    expect(asked).toEqual([
      '/api/v1/cities?limit=100&country=SE&status=ended&status=lapsed',
      '/api/v1/cities?limit=100&country=SE&status=ended&status=lapsed&after=p2'
    ])
  })

  test('asks for no page that nobody reads', async () => {
    const { url, asked } = await answering(page('p2', gothenburg))
    for await (const _ of createApi({ site: url }).list('cities')) break
    expect(asked).toHaveLength(1)
  })

  test('writes lists of one parameter with commas', async () => {
    const { url, asked } = await answering(page(null))
    const api = createApi({ site: url })
    for await (const { total } of api.list('cities', { include: ['countries', 'sources'], near: [12, 57.7] }).pages())
      expect(total).toBe(2)
    expect(asked).toEqual(['/api/v1/cities?limit=100&include=countries%2Csources&near=12%2C57.7'])
  })

  test('is waited for while the site is busy', async () => {
    const { url, asked } = await answering({ status: 429, headers: { 'retry-after': '0' } }, page(null, gothenburg))
    expect(await Array.fromAsync(createApi({ site: url }).list('cities'))).toHaveLength(1)
    expect(asked).toHaveLength(2)
  })
})

describe('one record', () => {
  test('is asked for by any of its names, with the key', async () => {
    const seen: unknown[] = []
    const { url } = await serve((request, response) => {
      seen.push(request.url, request.headers.authorization)
      response.end(JSON.stringify(apiRecord(gothenburg)))
    })
    const city = await createApi({ site: url, key: 'detwin_k' }).get('cities', '哥德堡')
    expect(city.meta.hash).toBe(hashOf(gothenburg))
    expect(seen).toEqual([`/api/v1/cities/${encodeURIComponent('哥德堡')}`, 'Bearer detwin_k'])
  })

  test.each([
    [404, { title: 'Not found', status: 404, detail: 'There is no city “x”.' }],
    [410, { title: 'Withdrawn', status: 410, detail: 'It was withdrawn.', withdrawnOn: '2026-11-20', reason: null }]
  ])('that is not there (%i) is refused once, with what the site says', async (status, problem) => {
    const { url, asked } = await answering({ status, body: problem })
    await expect(createApi({ site: url }).get('cities', 'x')).rejects.toMatchObject({
      name: 'ClientError',
      reason: 'refused',
      status,
      problem,
      message: `${url} answered ${status}: ${problem.detail}`
    })
    expect(asked).toHaveLength(1)
  })

  test('of another shape is invalid', async () => {
    const { url } = await answering({ body: { type: 'city' } })
    await expect(createApi({ site: url }).get('cities', 'x')).rejects.toMatchObject({ reason: 'invalid' })
  })

  test('with members of a later version keeps them', async () => {
    const { url } = await answering({ body: { ...apiRecord(gothenburg), mayor: 'somebody' } })
    expect(await createApi({ site: url }).get('cities', 'x')).toHaveProperty('mayor', 'somebody')
  })
})

test('a record has the type of the question', () => {
  const api = createApi({ site: 'https://site.example' })
  const all = () => api.get('cities', 'x')
  const swedish = () => api.get('cities', 'x', { locale: 'sv' })
  const some = () => api.get('agreements', 'x', { fields: ['status'] })
  expectTypeOf(all).returns.resolves.toExtend<ApiRecord<'cities'>>()
  expectTypeOf(swedish).returns.resolves.toExtend<ApiRecordInOneLanguage<'cities'>>()
  expectTypeOf(some).returns.resolves.toHaveProperty('status').toEqualTypeOf<Status | undefined>()
  // @ts-expect-error there is no such filter
  expect(api.list('cities', { mayor: 'x' })).toBeDefined()
})
