import { apiTypeNames, apiTypes, isApiType, type RecordMeta, stateHash } from '@detwin/content/api'
import { changesPage, hashOf } from '@detwin/content'
import { chinesePost, gothenburg, groupTwo } from '@detwin/content/examples'
import { beforeEach, describe, expect, test } from 'vitest'
import { exports } from '../../src/lib/server/api/openapi/exports.ts'
import { checked, documented } from '../api-answers.ts'
import { freshCms } from '../fresh-cms.ts'
import { firstLog, put, renamed, withdraw } from '../log.ts'
import { siteOf } from './site-process.ts'

const given = freshCms()
const site = siteOf(given)

const get = async (address: string, headers: Record<string, string> = {}) => {
  const answer = await site.get(address, headers)
  return { answer, body: await checked(address, answer) }
}

interface Example {
  summary: string
  value: unknown
}
type Content = Record<string, { examples?: Record<string, Example> }>

describe('the API of the built site', { timeout: 30_000 }, () => {
  beforeEach(async () => {
    await site.start()
    await expect.poll(site.readiness).toMatchObject({ ready: true, problem: null })
  })

  test('serves its document', async () => {
    const { body } = await get('/api/v1/openapi.json')
    expect(body).toMatchObject({ openapi: '3.1.1', servers: [{ url: 'https://site.example' }] })
  })

  test('answers every documented example as documented', async () => {
    let asked = 0
    for (const { get: operation } of Object.values(documented.paths))
      for (const [status, { content = {} }] of Object.entries(operation.responses))
        for (const { examples = {} } of Object.values(content as Content))
          // what OpenAPI calls so
          for (const { summary, value } of Object.values(examples)) {
            const address = summary.replace(/^.*https:\/\/site\.example/, '')
            const { answer, body } = await get(address)
            expect([address, answer.status]).toEqual([address, Number(status)])
            expect(body, address).toEqual(value)
            asked += 1
          }
    expect(asked).toBeGreaterThan(15)
  })

  test('understands the example of every parameter', async () => {
    for (const [path, { get: operation }] of Object.entries(documented.paths)) {
      const [, , , type = ''] = path.split('/')
      const { id } = firstLog.find((entry) => isApiType(type) && entry.type === apiTypes[type]) ?? gothenburg
      const { parameters = [] } = operation as {
        parameters?: { name: string; in: string; schema: { example?: string | number } }[]
      }
      for (const { name, in: place, schema } of parameters)
        if (place === 'query' && schema.example !== undefined && name !== 'distance')
          expect((await get(`${path.replace('{id}', id)}?${name}=${schema.example}`)).answer.status).toBe(200)
    }
  })

  test('sends the documented exports', async () => {
    for (const { example, type } of exports) {
      const answer = await site.get(`/api/v1/${example}`)
      expect([example, answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([example, 200, type])
    }
  })

  test('pages through each type and finds each record by its address', async () => {
    for (const type of apiTypeNames) {
      const { body } = await get(`/api/v1/${type}?limit=1`)
      const { items, total } = body as { items: { meta: RecordMeta }[]; total: number } // just checked
      expect(items).toHaveLength(1)
      expect([type, total]).toEqual([type, firstLog.filter((entry) => entry.type === apiTypes[type]).length])
      const { pathname } = new URL(items[0]?.meta.api ?? '')
      expect((await get(pathname)).body).toEqual(items[0])
    }
  })

  test('says what is wrong in the form of programs', async () => {
    for (const [address, status] of [
      ['/api/v1/agreements?mood=good', 400],
      ['/api/v1/agreements?after=x', 400],
      ['/api/v1/changes?after=x', 400],
      ['/api/v1/changes?after=5.city.00000000000000000000a001.1.abc', 409],
      ['/api/v1/cities/nowhere', 404]
    ] as const) {
      const { answer, body } = await get(address)
      expect([address, answer.status]).toEqual([address, status])
      expect(body).toMatchObject({ status })
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    }
  })

  test('says likewise where nothing is', async () => {
    for (const address of ['/api/v1/moods', '/api/v1/moods/1', '/api/v1/cities/a/b', '/api/v2/cities', '/api/v1']) {
      const answer = await site.get(address)
      const { headers } = answer
      expect([address, answer.status, headers.get('content-type'), headers.get('access-control-allow-origin')]).toEqual(
        [address, 404, 'application/problem+json', '*']
      )
    }
  })

  test('pages of any site may read it, and nobody writes', async () => {
    for (const address of ['/api/v1/cities', '/api/v1/changes', '/api/v1/agreements.csv', '/api/v1/nothing/at/all']) {
      const asked = await site.fetch(address, {
        method: 'OPTIONS',
        headers: { origin: 'https://paper.example', 'access-control-request-method': 'GET' }
      })
      expect([address, asked.status]).toEqual([address, 204])
      expect(asked.headers.get('access-control-allow-origin')).toBe('*')
      expect(asked.headers.get('access-control-allow-headers')).toContain('Authorization')
    }
    const refused = await site.fetch('/api/v1/cities', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' }
    })
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })

  test('an answer is compressed, tagged, and not sent twice', async () => {
    const answer = await site.get('/api/v1/cities', { 'accept-encoding': 'br' })
    const headers = Object.fromEntries(answer.headers)
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=60, stale-while-revalidate=600',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      vary: 'Accept-Encoding'
    })
    expect(headers['set-cookie']).toBeUndefined()
    const etag = headers.etag ?? ''
    const again = await site.get('/api/v1/cities', { 'accept-encoding': 'br', 'if-none-match': etag })
    expect([again.status, again.headers.get('access-control-allow-origin')]).toEqual([304, '*'])
    const head = await site.fetch('/api/v1/cities', { method: 'HEAD', headers: { 'accept-encoding': 'br' } })
    expect([head.status, head.headers.get('etag')]).toEqual([200, etag])
  })

  test('a former address leads to the present one', async () => {
    const answer = await site.get('/api/v1/cities/goteborg?locale=sv')
    expect([answer.status, answer.headers.get('location')]).toEqual([
      301,
      `https://site.example/api/v1/cities/${gothenburg.id}?locale=sv`
    ])
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })

  test('a partner who follows ends with what the log says, also when it changes between two pages', async () => {
    const held = new Map<string, { type: string; id: string; hash: string | null; document: unknown }>()
    let [after, more] = ['', true]
    const later = [put(renamed, 2, 101), withdraw(chinesePost, 2, 102), withdraw(groupTwo, 2, 103)]
    for (let round = 0; more || later.length > 0; round++) {
      const { body } = await get(`/api/v1/changes?limit=4${after && `&after=${after}`}`)
      const page = changesPage.parse(body)
      for (const entry of page.items) {
        const [hash, document] = entry.op === 'put' ? [entry.hash, entry.document] : [null, null]
        held.set(`${entry.type}/${entry.id}`, { type: entry.type, id: entry.id, hash, document })
      }
      ;[after, more] = [page.cursor, page.more]
      const entry = later.shift()
      if (entry) {
        given.cms.log.push(entry)
        expect((await site.notice(`m${round}`)).status).toBe(202)
        await expect.poll(site.readiness).toMatchObject({ revision: firstLog.length + round + 1 })
        more = true
      }
    }
    const last = new Map(given.cms.log.map((entry) => [`${entry.type}/${entry.id}`, entry]))
    const published = [...last.values()].map((entry) => ({ ...entry, hash: entry.op === 'put' ? entry.hash : null }))
    expect(stateHash(held.values())).toBe(stateHash(published))
    for (const { hash, document } of held.values()) if (hash !== null) expect(hashOf(document)).toBe(hash)
    const gone = await get(`/api/v1/news/${chinesePost.id}`)
    expect([gone.answer.status, gone.body]).toMatchObject([410, { withdrawnOn: '2026-11-20', reason: null }])
  })
})

test('while nothing was ever received, the API says so', async () => {
  await given.cms.stop()
  await site.start()
  const { answer, body } = await get('/api/v1/cities')
  expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('access-control-allow-origin')]).toEqual(
    [503, '30', '*']
  )
  expect(body).toMatchObject({ title: 'Starting' })
})
