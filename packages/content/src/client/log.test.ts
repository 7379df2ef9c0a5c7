import { describe, expect, test } from 'vitest'
import { exampleRecords, publicationsOf } from '../examples/index.ts'
import { createLog } from './log.ts'
import { serve } from '../../tests/served.ts'

const page = { items: publicationsOf(exampleRecords), cursor: 'c1', more: false }

describe('the log', () => {
  test('reads a page of the log with its token', async () => {
    const seen: unknown[] = []
    const { url: baseUrl } = await serve((request, response) => {
      seen.push(request.url, request.headers.authorization)
      response.end(JSON.stringify(page))
    })
    expect(await createLog({ baseUrl, token: 't0' }).changes('c0', 50)).toEqual(page)
    expect(seen).toEqual(['/api/v1/changes?after=c0&limit=50', 'Bearer t0'])
  })

  test.each([
    ['unknown-cursor', 409, '{}'],
    ['refused', 401, '{}'],
    ['unreachable', 503, '{}'],
    ['invalid', 200, '<html>'],
    ['invalid', 200, '{"items":[]}']
  ] as const)('says %s to a %i with %s', async (reason, status, body) => {
    const { url: baseUrl } = await serve((_request, response) => response.writeHead(status).end(body))
    await expect(createLog({ baseUrl }).changes()).rejects.toMatchObject({ name: 'ClientError', reason })
  })

  test('gives up on a server that is too slow', async () => {
    const { url: baseUrl } = await serve(() => undefined)
    await expect(createLog({ baseUrl, timeout: 50 }).changes()).rejects.toMatchObject({ reason: 'unreachable' })
  })

  test('says so when nobody listens', async () => {
    const { url: baseUrl, close } = await serve(() => undefined)
    close()
    await expect(createLog({ baseUrl }).changes()).rejects.toMatchObject({ reason: 'unreachable' })
  })
})
