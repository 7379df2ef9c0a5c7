import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { freshFront } from '../../../../tests/served-front.ts'

const front = freshFront()

describe('a kept answer', () => {
  test('is made once', async () => {
    await front.serve()
    const [first, second] = [await front.get('/en'), await front.get('/en')]
    expect(front.rendered).toEqual(['/en'])
    expect(second.body).toEqual(first.body)
  })

  test('is made once for many who ask at the same time', async () => {
    const slow = front.page
    front.page = (request, response) => void pause(20).then(() => slow(request, response))
    await front.serve()
    const answers = await Promise.all(Array.from({ length: 50 }, () => front.get('/en')))
    expect(front.rendered).toHaveLength(1)
    expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1)
  })

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync]
  ])('comes in %s, with a tag of its own', async (encoding, decompress) => {
    await front.serve()
    const plain = await front.get('/en')
    const packed = await front.get('/en', { 'accept-encoding': encoding })
    expect(packed.headers['content-encoding']).toBe(encoding)
    expect(packed.headers['content-length']).toBe(String(packed.body.length))
    expect(packed.headers.vary).toBe('Accept-Encoding')
    expect(decompress(packed.body)).toEqual(plain.body)
    expect(packed.headers.etag).not.toBe(plain.headers.etag)
  })

  test.each(['br', 'gzip'])('that was made in %s for the first reader comes as it is to the next', async (encoding) => {
    await front.serve()
    const packed = await front.get('/en', { 'accept-encoding': encoding })
    const plain = await front.get('/en')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.headers['content-length']).toBe(String(plain.body.length))
    expect(plain.body.toString()).toContain(front.epoch)
    expect(plain.headers.etag).not.toBe(packed.headers.etag)
    expect((await front.get('/en', { 'accept-encoding': encoding })).body).toEqual(packed.body)
    expect(front.rendered).toHaveLength(1)
  })

  test('is not sent to who has it compressed', async () => {
    await front.serve()
    const { etag } = (await front.get('/en', { 'accept-encoding': 'br' })).headers
    await front.get('/en')
    const answer = await front.get('/en', { 'accept-encoding': 'br', 'if-none-match': String(etag) })
    expect([answer.status, answer.headers.etag, answer.headers.vary]).toEqual([304, etag, 'Accept-Encoding'])
  })

  test.each([
    ['a picture', 'image/webp', 2_000],
    ['a short answer', 'text/html', 200]
  ])('is sent as it is when it is %s', async (_, type, length) => {
    front.page = (_request, response) => response.setHeader('content-type', type).end('a'.repeat(length))
    await front.serve()
    const { headers, body } = await front.get('/en', { 'accept-encoding': 'br, gzip' })
    expect([headers['content-encoding'], body.length]).toEqual([undefined, length])
  })

  test.each(['same', 'weak', 'list', 'any'])('is not sent to who has it (%s)', async (form) => {
    await front.serve()
    const { etag } = (await front.get('/en')).headers
    const tag = { same: `${etag}`, weak: `W/${etag}`, list: `"x", ${etag}`, any: '*' }[form] ?? ''
    const answer = await front.get('/en', { 'if-none-match': tag })
    expect([answer.status, answer.body.length, answer.headers.etag]).toEqual([304, 0, etag])
    expect(answer.headers['content-length']).toBeUndefined()
    expect((await front.get('/en', { 'if-none-match': '"x"' })).status).toBe(200)
  })

  test('that leads elsewhere does so for everybody', async () => {
    front.page = (_request, response) => response.writeHead(301, { location: '/en/here' }).end()
    await front.serve()
    for (const tag of ['"x"', '*']) {
      const answer = await front.get('/en', { 'if-none-match': tag })
      expect([answer.status, answer.headers.location]).toEqual([301, '/en/here'])
    }
    expect(front.rendered).toHaveLength(1)
  })

  test('has no body for HEAD', async () => {
    await front.serve()
    const { headers } = await front.get('/en')
    const head = await front.get('/en', {}, 'HEAD')
    expect([head.body.length, head.headers['content-length']]).toEqual([0, headers['content-length']])
    expect(front.rendered).toHaveLength(1)
  })

  test.each([
    ['the snapshot', '2 2026-11-24'],
    ['the day', '1 2026-11-25']
  ])('is made again when %s changes', async (_, next) => {
    await front.serve()
    const before = await front.get('/en')
    front.epoch = next
    const after = await front.get('/en', { 'if-none-match': String(before.headers.etag) })
    expect(after.status).toBe(200)
    expect(after.body.toString()).toContain(next)
  })

  test('that was begun before a change is not kept after it', async () => {
    const gate = Promise.withResolvers<void>()
    const made = front.page
    front.page = (_request, response) => {
      const begun = front.epoch
      void gate.promise.then(() => response.setHeader('content-type', 'text/html').end(begun))
    }
    await front.serve()
    const early = front.get('/en')
    await expect.poll(() => front.rendered).toEqual(['/en'])
    front.epoch = '2 2026-11-24'
    front.page = made
    // Whoever asks for another page now has the answers of before thrown away; the early one comes later.
    await front.get('/sv')
    gate.resolve()
    expect((await early).body.toString()).toBe('1 2026-11-24')
    expect((await front.get('/en')).body.toString()).toContain('2 2026-11-24')
  })

  test('depends on nothing the visitor sends', async () => {
    front.page = (request, response) => {
      const { host, accept, cookie, 'accept-language': language } = request.headers
      response.end(JSON.stringify({ host, accept, cookie, language, proto: request.headers['x-forwarded-proto'] }))
    }
    await front.serve()
    const evil = {
      host: 'evil.example',
      cookie: 'a=1',
      'accept-language': 'sv',
      'x-forwarded-proto': 'http',
      accept: 'text/x'
    }
    const answer = await front.get('/en', evil)
    expect(JSON.parse(answer.body.toString())).toEqual({
      host: 'site.example',
      accept: 'text/html,*/*;q=0.8',
      proto: 'https'
    })
  })
})
