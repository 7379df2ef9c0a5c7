import { once } from 'node:events'
import { request, type ServerResponse } from 'node:http'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { freshFront } from '../../../../tests/served-front.ts'

const front = freshFront()
const long = 'a line of a long table\r\n'.repeat(200_000)

/** Writes as SvelteKit does: part by part, waiting where it is told to. Returns how much was written. */
async function write(response: ServerResponse, text: string): Promise<number> {
  const closed = new AbortController()
  response.once('close', () => closed.abort())
  let written = 0
  for (; written < text.length && !closed.signal.aborted; written += 50_000) {
    const more = response.write(Buffer.from(text.slice(written, written + 50_000)))
    if (!more) await Promise.race([once(response, 'drain'), once(response, 'close')])
    await nextTurn()
  }
  if (!closed.signal.aborted) response.end()
  return written
}

const table = (): void => {
  front.page = (_request, response) => {
    response.setHeader('content-type', 'text/csv').writeHead(200)
    void write(response, long)
  }
}

describe('an answer too long to be kept', () => {
  test.each([
    ['identity', (bytes: Buffer) => bytes],
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync]
  ])('comes whole, in %s, and is made each time', async (encoding, unpacked) => {
    table()
    await front.serve()
    for (let time = 0; time < 2; time++) {
      const { status, headers, body } = await front.get('/t.csv', { 'accept-encoding': encoding })
      expect([status, headers['content-encoding'] ?? 'identity', headers.vary]).toEqual([
        200,
        encoding,
        'Accept-Encoding'
      ])
      expect(headers['cache-control']).toMatch(/^public/)
      expect(unpacked(body).toString() === long).toBe(true)
    }
    expect(front.rendered).toHaveLength(2)
  })

  test('is whole for each of two who ask at the same time', async () => {
    table()
    await front.serve()
    const answers = await Promise.all([front.get('/t.csv'), front.get('/t.csv')])
    for (const { body } of answers) expect(body.toString() === long).toBe(true)
  })

  test('is not sent to who has it, until the record or the answer changes', async () => {
    table()
    await front.serve()
    const { etag } = (await front.get('/t.csv', {}, 'HEAD')).headers
    expect(etag).toMatch(/^W\//)
    const again = await front.get('/t.csv', { 'if-none-match': String(etag) })
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag])
    front.epoch = '2 2026-11-24'
    expect((await front.get('/t.csv', { 'if-none-match': String(etag) })).status).toBe(200)
  })

  test('has no body for HEAD', async () => {
    table()
    await front.serve()
    const { status, body } = await front.get('/t.csv', {}, 'HEAD')
    expect([status, body.length]).toEqual([200, 0])
  })

  test('is made no further than its reader takes it, and given up when he leaves', async () => {
    const made = Promise.withResolvers<number>()
    front.page = (_request, response) => {
      response.writeHead(200)
      void write(response, long.repeat(10)).then(made.resolve)
    }
    const address = await front.serve()
    const asked = request(`${address}/t.csv`).end()
    const [answer] = (await once(asked, 'response')) as [NodeJS.ReadableStream]
    await once(answer, 'readable')
    asked.destroy()
    expect(await made.promise).toBeLessThan(long.length * 5)
  })

  test('that breaks half way is torn, not ended', async () => {
    front.page = (_request, response) => {
      response.writeHead(200)
      void write(response, long.slice(0, 3_000_000)).then(() => undefined)
      response.once('drain', () => response.destroy(new Error('provoked')))
    }
    await front.serve()
    await expect(front.get('/t.csv')).rejects.toThrow('aborted')
  })

  test('is one of a few at a time: the next is told to come back, and then has it', async () => {
    table()
    const address = await front.serve()
    const asked = Array.from({ length: 6 }, (_, number) => request(`${address}/${number}.csv`).end())
    for (const one of asked) await once(one, 'response')
    expect((await front.get('/7.csv')).status).toBe(503)
    for (const one of asked) one.destroy()
    await expect.poll(async () => (await front.get('/7.csv')).status).toBe(200)
  })
})
