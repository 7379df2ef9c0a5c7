import { createServer, request, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Turns } from './answers/turns.ts'
import { createFront } from './front.ts'

const closers: (() => void)[] = []
afterEach(() => closers.splice(0).forEach((close) => close()))

let epoch: string
let rendered: string[]
let page: RequestListener

beforeEach(() => {
  epoch = '1 2026-11-24'
  rendered = []
  page = (_request, response) =>
    response.setHeader('content-type', 'text/html').end(`<p>${'words '.repeat(300)}${epoch}`)
})

async function serve(turns?: Turns): Promise<string> {
  const handler: RequestListener = (request, response) => {
    rendered.push(request.url ?? '')
    return page(request, response)
  }
  const server = createServer(
    createFront({
      handler,
      siteUrl: 'https://site.example',
      epoch: () => epoch,
      isFile: (path) => path === '/file.txt',
      turns
    })
  )
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}` // a TCP server has one
}

/** Without fetch's own decompression. */
function get(address: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status?: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    request(address, { headers, method }, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk)
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) })
    })
      .once('error', reject)
      .end()
  })
}

describe('a kept answer', () => {
  test('is made once', async () => {
    const site = await serve()
    const [first, second] = [await get(`${site}/en`), await get(`${site}/en`)]
    expect(rendered).toEqual(['/en'])
    expect(second.body).toEqual(first.body)
  })

  test('is made once for many who ask at the same time', async () => {
    const slow = page
    page = (request, response) => void pause(20).then(() => slow(request, response))
    const site = await serve()
    const answers = await Promise.all(Array.from({ length: 50 }, () => get(`${site}/en`)))
    expect(rendered).toHaveLength(1)
    expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1)
  })

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync]
  ])('comes in %s, with a tag of its own', async (encoding, decompress) => {
    const site = await serve()
    const plain = await get(`${site}/en`)
    const packed = await get(`${site}/en`, { 'accept-encoding': encoding })
    expect(packed.headers['content-encoding']).toBe(encoding)
    expect(packed.headers['content-length']).toBe(String(packed.body.length))
    expect(packed.headers.vary).toBe('Accept-Encoding')
    expect(decompress(packed.body)).toEqual(plain.body)
    expect(packed.headers.etag).not.toBe(plain.headers.etag)
  })

  test.each(['same', 'weak', 'list', 'any'])('is not sent to who has it (%s)', async (form) => {
    const site = await serve()
    const { etag } = (await get(`${site}/en`)).headers
    const tag = { same: `${etag}`, weak: `W/${etag}`, list: `"x", ${etag}`, any: '*' }[form] ?? ''
    const answer = await get(`${site}/en`, { 'if-none-match': tag })
    expect([answer.status, answer.body.length, answer.headers.etag]).toEqual([304, 0, etag])
    expect(answer.headers['content-length']).toBeUndefined()
    expect((await get(`${site}/en`, { 'if-none-match': '"x"' })).status).toBe(200)
  })

  test('has no body for HEAD', async () => {
    const site = await serve()
    const { headers } = await get(`${site}/en`)
    const head = await get(`${site}/en`, {}, 'HEAD')
    expect([head.body.length, head.headers['content-length']]).toEqual([0, headers['content-length']])
    expect(rendered).toHaveLength(1)
  })

  test.each([
    ['the snapshot', '2 2026-11-24'],
    ['the day', '1 2026-11-25']
  ])('is made again when %s changes', async (_, next) => {
    const site = await serve()
    const before = await get(`${site}/en`)
    epoch = next
    const after = await get(`${site}/en`, { 'if-none-match': String(before.headers.etag) })
    expect(after.status).toBe(200)
    expect(after.body.toString()).toContain(next)
  })

  test('that was begun before a change is not kept after it', async () => {
    const made = page
    page = (_request, response) => {
      const begun = epoch
      void pause(20).then(() => response.setHeader('content-type', 'text/html').end(begun))
    }
    const site = await serve()
    const early = get(`${site}/en`)
    await pause(5)
    epoch = '2 2026-11-24'
    expect((await early).body.toString()).toBe('1 2026-11-24')
    page = made
    expect((await get(`${site}/en`)).body.toString()).toContain('2 2026-11-24')
  })

  test('depends on nothing the visitor sends', async () => {
    page = (request, response) => {
      const { host, accept, cookie, 'accept-language': language } = request.headers
      response.end(JSON.stringify({ host, accept, cookie, language, proto: request.headers['x-forwarded-proto'] }))
    }
    const site = await serve()
    const evil = {
      host: 'evil.example',
      cookie: 'a=1',
      'accept-language': 'sv',
      'x-forwarded-proto': 'http',
      accept: 'text/x'
    }
    const answer = await get(`${site}/en`, evil)
    expect(JSON.parse(answer.body.toString())).toEqual({
      host: 'site.example',
      accept: 'text/html,*/*;q=0.8',
      proto: 'https'
    })
  })
})

describe('an answer that is not kept', () => {
  test.each([
    ['a failure', 500, {}],
    ['what does not exist', 404, {}],
    ['what is not ready', 503, {}],
    ['what says so', 200, { 'cache-control': 'no-store' }],
    ['what sets a cookie', 200, { 'set-cookie': 'a=1' }],
    ['what depends on more', 200, { vary: 'Accept-Language' }]
  ])('%s', async (_, status, headers) => {
    page = (_request, response) => response.writeHead(status, headers).end('no')
    const site = await serve()
    expect((await get(`${site}/en`)).status).toBe(status)
    await get(`${site}/en`)
    expect(rendered).toHaveLength(2)
  })

  test.each(['/', '/?a', '/id/1', '/health/live', '/media/a.webp', '/file.txt', `/en?q=${'x'.repeat(300)}`])(
    '%s is asked for each time',
    async (path) => {
      const site = await serve()
      await get(site + path)
      await get(site + path)
      expect(rendered).toHaveLength(2)
    }
  )

  test.each(['/en', '/'])('a failure at %s is a 500, and the next try may work', async (path) => {
    const good = page
    page = () => {
      throw new Error('provoked')
    }
    const site = await serve()
    expect((await get(site + path)).status).toBe(500)
    page = good
    expect((await get(site + path)).status).toBe(200)
  })
})

test('who asks for too much at once is told to come back', async () => {
  const slow = page
  page = (request, response) => void pause(50).then(() => slow(request, response))
  const site = await serve(new Turns(2, 3))
  const answers = await Promise.all(Array.from({ length: 30 }, (_, index) => get(`${site}/en?page=${index}`)))
  const refused = answers.filter(({ status }) => status === 503)
  expect(refused).toHaveLength(25)
  expect(refused[0]?.headers['retry-after']).toBe('2')
  expect((await get(`${site}/en`)).status).toBe(200)
})

test('every answer has the security headers', async () => {
  const site = await serve()
  for (const path of ['/en', '/', '/file.txt', '/health/live']) {
    const { headers } = await get(site + path)
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
