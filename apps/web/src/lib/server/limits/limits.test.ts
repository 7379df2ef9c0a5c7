import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { hashOfKey, newKey } from '@detwin/content/keys'
import { beforeEach, describe, expect, test } from 'vitest'
import { freshFront } from '../../../../tests/served-front.ts'

const front = freshFront()
const key = newKey()
const valid = { hash: hashOfKey(key), perMinute: 240, expiresAt: '2999-01-01T00:00:00.000Z' }
const bearer = { authorization: `Bearer ${key}` }
const stranger = { 'x-forwarded-for': '93.184.215.14' }

/** Asks for something that nobody has asked for, again and again; the statuses, and how often each. */
async function flood(times: number, headers: Record<string, string>, path = '/api/v1/cities'): Promise<object> {
  const counts: Record<string, number> = {}
  for (let asked = 0; asked < times; asked++) {
    const { status } = await front.get(`${path}?q=${Math.random()}`, headers)
    counts[String(status)] = (counts[String(status)] ?? 0) + 1
  }
  return counts
}

/** Thirty points at once, three hundred for all that come from here, and six hundred with the key. */
const serve = (proxies: number) => front.serve({ proxies, perMinute: 12 })

beforeEach(() => {
  front.page = (_request, response) => response.setHeader('content-type', 'application/json').end('{}')
  front.ring.hold([valid])
})

describe('who asks for more than the allowance', () => {
  test('is told how long to wait, as a program understands it, and others are not', async () => {
    await serve(1)
    expect(await flood(40, stranger)).toEqual({ 200: 30, 429: 10 })
    const refused = await front.get('/api/v1/cities?q=more', stranger)
    expect(refused.status).toBe(429)
    expect(refused.headers).toMatchObject({
      'content-type': 'application/problem+json',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': expect.stringContaining('Retry-After'),
      'cache-control': 'no-store',
      'retry-after': expect.stringMatching(/^[1-9]\d*$/)
    })
    expect(JSON.parse(refused.body.toString())).toMatchObject({
      status: 429,
      title: 'Too many questions',
      perMinute: 12,
      retryAfter: Number(refused.headers['retry-after'])
    })
    expect((await front.get('/api/v1/cities?q=other', { 'x-forwarded-for': '93.184.215.15' })).status).toBe(200)
  })

  test('gets what is ready all the same', async () => {
    await serve(1)
    await front.get('/api/v1/cities', stranger)
    await flood(40, stranger)
    expect(await flood(1, stranger)).toEqual({ 429: 1 })
    expect((await front.get('/api/v1/cities', stranger)).status).toBe(200)
  })

  test('reads pages and feeds as before', async () => {
    await serve(1)
    await flood(40, stranger)
    for (const path of ['/en', '/en/cities?country=SE', '/en/feeds/news.atom'])
      expect([path, (await front.get(path, stranger)).status]).toEqual([path, 200])
  })

  test('cannot become somebody else by what is written before the own address', async () => {
    await serve(1)
    for (let asked = 0; asked < 40; asked++)
      await front.get(`/api/v1/cities?q=${asked}`, { 'x-forwarded-for': `8.8.${asked % 256}.8, 93.184.215.14` })
    expect((await front.get('/api/v1/cities?q=more', stranger)).status).toBe(429)
  })

  test('without a proxy that we trust, cannot either', async () => {
    await serve(0)
    expect(await flood(40, stranger)).toEqual({ 200: 40 }) // everybody here shares a larger allowance
    for (let asked = 0; asked < 270; asked++)
      await front.get('/api/v1/cities', { authorization: 'Bearer x', 'x-forwarded-for': `9.9.${asked % 256}.9` })
    expect((await front.get('/api/v1/cities?q=more', { 'x-forwarded-for': '1.1.1.1' })).status).toBe(429)
  })
})

test('a large answer costs more', async () => {
  front.page = (_request, response) => response.setHeader('content-type', 'text/csv').end('a'.repeat(2_000_000))
  await serve(1)
  expect(await flood(4, stranger, '/api/v1/agreements.csv')).toEqual({ 200: 4 })
  expect(await flood(1, stranger, '/api/v1/agreements.csv')).toEqual({ 429: 1 })
})

test('who takes long answers takes two at a time, and leaves the other places to others', async () => {
  front.page = (_request, response) => {
    response.setHeader('content-type', 'text/csv').writeHead(200)
    response.write('a'.repeat(5_000_000))
  }
  const address = await front.serve({ proxies: 1 })
  const take = async (path: string, headers: Record<string, string>, method = 'GET') => {
    const asked = request(`${address}${path}`, { headers, method }).end()
    const [answer] = (await once(asked, 'response')) as [IncomingMessage] // as Node says
    return { asked, status: answer.statusCode, retryAfter: answer.headers['retry-after'] }
  }
  const [one, two, three] = [
    await take('/api/v1/1.csv', stranger),
    await take('/api/v1/2.csv', stranger),
    await take('/api/v1/3.csv', stranger)
  ]
  const other = await take('/api/v1/4.csv', { 'x-forwarded-for': '93.184.215.15' })
  expect([one.status, two.status, three.status, other.status]).toEqual([200, 200, 429, 200])
  expect(Number(three.retryAfter)).toBeGreaterThan(0)
  expect((await take('/api/v1/3.csv', stranger, 'HEAD')).status).toBe(200)
  one.asked.destroy()
  const next = async () => (await take('/api/v1/5.csv', stranger)).status
  await expect.poll(next, { timeout: 20_000 }).toBe(200)
}, 30_000)

test('an answer that is refused for its length costs what it was', async () => {
  front.page = (_request, response) => {
    response.setHeader('content-type', 'text/csv').writeHead(200)
    response.write('a'.repeat(2_200_000))
  }
  const address = await serve(1)
  for (const path of ['/api/v1/1.csv', '/api/v1/2.csv'])
    await once(request(`${address}${path}`, { headers: stranger }).end(), 'response')
  const refused = async () => (await front.get(`/api/v1/${Math.random()}.csv`, stranger)).body.toString()
  const said = []
  for (let asked = 0; asked < 5; asked++) said.push((JSON.parse(await refused()) as { title: string }).title)
  expect(said.slice(0, 2)).toEqual(Array(2).fill('Too many files at once'))
  expect(said.at(-1)).toBe('Too many questions')
})

describe('a key', () => {
  test('raises the limit, wherever it is used', async () => {
    await serve(1)
    expect(await flood(40, { ...stranger, ...bearer })).toEqual({ 200: 40 })
    expect((await front.get('/api/v1/cities?q=more', stranger)).status).toBe(200)
  })

  test('brings the very same answer, made once', async () => {
    await serve(1)
    const without = await front.get('/api/v1/cities', stranger)
    const withKey = await front.get('/api/v1/cities', { ...stranger, ...bearer })
    const volatile = { date: undefined }
    expect({ ...withKey.headers, ...volatile }).toEqual({ ...without.headers, ...volatile })
    expect(withKey.body).toEqual(without.body)
    expect(front.rendered).toHaveLength(1)
  })

  test.each([
    ['mistyped', `Bearer ${key.slice(0, -1)}`, 'Not a key'],
    ['sent without its word', key, 'Not a key'],
    ['never given', `Bearer ${newKey()}`, 'Key expired or revoked']
  ])('that is %s is refused, also where the answer is ready', async (_, authorization, title) => {
    await serve(1)
    await front.get('/api/v1/cities', stranger)
    const { status, headers, body } = await front.get('/api/v1/cities', { authorization })
    expect(status).toBe(401)
    expect(headers).toMatchObject({
      'content-type': 'application/problem+json',
      'www-authenticate': 'Bearer error="invalid_token"',
      'cache-control': 'no-store'
    })
    expect(JSON.parse(body.toString())).toMatchObject({ status: 401, title })
    expect(body.toString()).not.toContain(key.slice(0, 20))
  })

  test('that is revoked and one that never was are told the same', async () => {
    await serve(1)
    const never = await front.get('/api/v1/cities', { authorization: `Bearer ${newKey()}` })
    front.ring.hold([])
    const revoked = await front.get('/api/v1/cities', bearer)
    expect([revoked.status, revoked.body]).toEqual([never.status, never.body])
  })

  test('on a page is nobody’s business', async () => {
    await front.serve()
    expect((await front.get('/en', { authorization: 'Bearer x' })).status).toBe(200)
  })

  test('that nobody can confirm leaves its owner the allowance of everybody', async () => {
    front.ring.hold([], Date.now() - 4 * 86_400_000)
    await serve(1)
    expect(await flood(40, { ...stranger, ...bearer })).toEqual({ 200: 30, 429: 10 })
  })

  test('is guessed no faster than answers are made', async () => {
    await serve(1)
    for (let asked = 0; asked < 40; asked++)
      await front.get('/api/v1/cities', { ...stranger, authorization: `Bearer ${newKey()}` })
    expect((await front.get('/api/v1/cities', { ...stranger, authorization: `Bearer ${newKey()}` })).status).toBe(429)
  })
})
