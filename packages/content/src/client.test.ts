import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { createClient } from './client.ts'
import { exampleRecords, publicationsOf } from './examples/index.ts'

const closers: (() => void)[] = []
afterEach(() => closers.splice(0).forEach((close) => close()))

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  closers.push(
    () => server.closeAllConnections(),
    () => server.close()
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const page = { items: publicationsOf(exampleRecords), cursor: 'c1', more: false }

describe('the client', () => {
  test('reads a page of the log with its token', async () => {
    const seen: unknown[] = []
    const baseUrl = await serve((request, response) => {
      seen.push(request.url, request.headers.authorization)
      response.end(JSON.stringify(page))
    })
    expect(await createClient({ baseUrl, token: 't0' }).changes('c0', 50)).toEqual(page)
    expect(seen).toEqual(['/api/v1/changes?after=c0&limit=50', 'Bearer t0'])
  })

  test.each([
    ['unknown-cursor', 409, '{}'],
    ['refused', 401, '{}'],
    ['unreachable', 503, '{}'],
    ['invalid', 200, '<html>'],
    ['invalid', 200, '{"items":[]}']
  ] as const)('says %s to a %i with %s', async (reason, status, body) => {
    const baseUrl = await serve((_request, response) => response.writeHead(status).end(body))
    await expect(createClient({ baseUrl }).changes()).rejects.toMatchObject({ name: 'ClientError', reason })
  })

  test('gives up on a server that is too slow', async () => {
    const baseUrl = await serve(() => undefined)
    await expect(createClient({ baseUrl, timeout: 50 }).changes()).rejects.toMatchObject({ reason: 'unreachable' })
  })

  test('says so when nobody listens', async () => {
    const baseUrl = await serve(() => undefined)
    closers.splice(0).forEach((close) => close())
    await expect(createClient({ baseUrl }).changes()).rejects.toMatchObject({ reason: 'unreachable' })
  })
})
