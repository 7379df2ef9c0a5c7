import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { freshFront } from '../../../tests/served-front.ts'
import { Lanes } from './answers/lanes.ts'
import { Turns } from './answers/turns.ts'

const front = freshFront()

describe('an answer that is not kept', () => {
  test.each([
    ['a failure', 500, {}],
    ['what does not exist', 404, {}],
    ['what is not ready', 503, {}],
    ['what says so', 200, { 'cache-control': 'no-store' }],
    ['what is for one reader', 200, { 'cache-control': 'private' }],
    ['what is compressed already', 200, { 'content-encoding': 'br' }],
    ['what sets a cookie', 200, { 'set-cookie': 'a=1' }],
    ['what depends on more', 200, { vary: 'Accept-Language' }]
  ])('%s', async (_, status, headers) => {
    front.page = (_request, response) => response.writeHead(status, headers).end('no')
    await front.serve()
    expect((await front.get('/en')).status).toBe(status)
    await front.get('/en')
    expect(front.rendered).toHaveLength(2)
  })

  test.each(['/', '/?a', '/id/1', '/health/live', '/media/a.webp', '/file.txt', `/en?q=${'x'.repeat(300)}`])(
    '%s is asked for each time',
    async (path) => {
      await front.serve()
      await front.get(path)
      await front.get(path)
      expect(front.rendered).toHaveLength(2)
    }
  )

  test.each(['/en', '/'])('a failure at %s is a 500, and the next try may work', async (path) => {
    const good = front.page
    front.page = () => {
      throw new Error('provoked')
    }
    await front.serve()
    expect((await front.get(path)).status).toBe(500)
    front.page = good
    expect((await front.get(path)).status).toBe(200)
  })
})

test('a page that breaks half way is a 500, not half a page', async () => {
  front.page = (_request, response) => {
    response.write('half')
    response.destroy(new Error('provoked'))
  }
  await front.serve()
  expect((await front.get('/en')).status).toBe(500)
})

test.each([
  ['https://site.example', ['site.example', 'https']],
  ['http://site.example:8080', ['site.example:8080', 'http']]
])('an answer that is not kept, too, is one of %s', async (siteUrl, origin) => {
  let seen: unknown[] = []
  front.page = ({ headers }, response) => {
    seen = [headers.host, headers['x-forwarded-proto']]
    response.end()
  }
  await front.serve({ siteUrl })
  await front.get('/', { host: 'evil.example', 'x-forwarded-proto': 'gopher' })
  expect(seen).toEqual(origin)
})

test('an address of another host is refused', async () => {
  await front.serve()
  expect((await front.get('http://evil.example/en')).status).toBe(400)
  expect(front.rendered).toEqual([])
})

test.each(['/x/../api/v1/cities?q=1', '/%61pi/v1/cities?q=1', '//api/v1/cities?q=1'])(
  '%s leads to its usual spelling, and nothing is made for it',
  async (path) => {
    await front.serve()
    for (const method of ['GET', 'HEAD', 'POST'])
      expect(await front.get(path, {}, method)).toMatchObject({
        status: 308,
        headers: { location: '/api/v1/cities?q=1' }
      })
    expect(front.rendered).toEqual([])
  }
)

test('what is no address leads to one, and ends nothing', async () => {
  await front.serve()
  expect(await front.get('/\\')).toMatchObject({ status: 308, headers: { location: '/' } })
  expect((await front.get('/en')).status).toBe(200)
})

test('who asks for too much at once is told to come back', async () => {
  const slow = front.page
  front.page = (request, response) => void pause(300).then(() => slow(request, response))
  await front.serve({ lanes: new Lanes(() => false, { question: new Turns(2, 3) }) })
  const answers = await Promise.all(Array.from({ length: 30 }, (_, index) => front.get(`/en?page=${index}`)))
  const refused = answers.filter(({ status }) => status === 503)
  expect(refused).toHaveLength(25)
  expect(refused[0]?.headers['retry-after']).toBe('2')
  expect((await front.get('/en')).status).toBe(200)
})

describe('an answer of the API', () => {
  const list = '/api/v1/cities?limit=100'

  test('is kept, also behind a cursor', async () => {
    await front.serve()
    for (const address of [list, `${list}&after=${'x'.repeat(1_000)}`]) {
      front.rendered = []
      await front.get(address)
      await front.get(address)
      expect(front.rendered).toEqual([address])
    }
  })

  test('pushes out no page, however many there are', async () => {
    await front.serve()
    await front.get('/en')
    front.page = (_request, response) => response.setHeader('content-type', 'image/png').end(Buffer.alloc(3_900_000))
    for (let number = 0; number < 20; number++) await front.get(`${list}&after=${number}`)
    front.rendered = []
    await front.get('/en')
    expect(front.rendered).toEqual([])
  })

  test('is refused in the form of programs, and pages of other sites may read why', async () => {
    const slow = front.page
    front.page = (request, response) => void pause(300).then(() => slow(request, response))
    await front.serve({ lanes: new Lanes(() => false, { question: new Turns(1, 1) }) })
    const answers = await Promise.all(Array.from({ length: 5 }, (_, index) => front.get(`${list}&after=${index}`)))
    const refused = answers.find(({ status }) => status === 503)
    expect(refused?.headers).toMatchObject({
      'content-type': 'application/problem+json',
      'access-control-allow-origin': '*',
      'retry-after': '2'
    })
    expect(JSON.parse(String(refused?.body))).toMatchObject({ status: 503, title: 'Overloaded' })
  })
})

test('a page keeps the security policy and the lifetime it brings', async () => {
  const own = { 'content-security-policy': "script-src 'sha256-x'", 'cache-control': 'public, max-age=5' }
  front.page = (_request, response) => response.writeHead(200, own).end('page')
  await front.serve()
  expect((await front.get('/en')).headers).toMatchObject(own)
})

test('every answer has the security headers', async () => {
  await front.serve()
  for (const path of ['/en', '/', '/file.txt', '/health/live']) {
    const { headers } = await front.get(path)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(headers['permissions-policy']).toContain('geolocation=()')
    expect(headers['strict-transport-security']).toContain('max-age=')
    expect(headers['set-cookie']).toBeUndefined()
  }
})

test('a site without https does not ask for it', async () => {
  await front.serve({ siteUrl: 'http://site.example' })
  expect((await front.get('/en')).headers['strict-transport-security']).toBeUndefined()
})
