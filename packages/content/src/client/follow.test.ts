import { describe, expect, test } from 'vitest'
import { exampleRecords, publicationsOf } from '../examples/index.ts'
import { createApi } from './api.ts'
import { answering, serve } from '../../tests/served.ts'

const entries = publicationsOf(exampleRecords)
const page = (from: number, to: number, more: boolean) => ({
  body: { items: entries.slice(from, to), cursor: `c${to}`, more }
})

/** Of the first answer half is written, then the connection breaks or stands still; the next one is whole. */
async function halfThenWhole(breaks: boolean) {
  let asked = 0
  const { body } = page(0, 1, false)
  const text = JSON.stringify(body)
  const { url } = await serve((_request, response) => {
    if (++asked > 1) return void response.end(text)
    response.write(text.slice(0, text.length / 2), () => breaks && response.destroy())
  })
  return { url, asked: () => asked }
}

describe('following', () => {
  test('reads from the beginning to the end, page by page', async () => {
    const { url, asked } = await answering(page(0, 3, true), page(3, 5, false))
    const pages = await Array.fromAsync(createApi({ site: url }).follow({ every: 'once', limit: 3 }))
    expect(pages.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(entries.slice(0, 5).map(({ id }) => id))
    expect(asked).toEqual(['/api/v1/changes?limit=3', '/api/v1/changes?after=c3&limit=3'])
  })

  test('goes on from a cursor, and looks again after a while', async () => {
    const { url, asked } = await answering(page(4, 4, false), page(4, 5, false))
    for await (const { items, cursor } of createApi({ site: url }).follow({ after: 'c4', every: 1 })) {
      expect([items.length, cursor]).toEqual([1, 'c5'])
      break
    }
    expect(asked).toHaveLength(2)
  })

  test('waits out an outage as long as the site asks for, and says so', async () => {
    const busy = { status: 503, headers: { 'retry-after': new Date(0).toUTCString() } }
    const { url } = await answering({ status: 503, headers: { 'retry-after': '0' } }, busy, page(0, 1, false))
    const waits: (number | undefined)[] = []
    const onWait = (error: { status: number | undefined }): void => void waits.push(error.status)
    const pages = await Array.fromAsync(createApi({ site: url }).follow({ every: 'once', onWait }))
    expect([pages.length, waits]).toEqual([1, [503, 503]])
  })

  test.each([
    ['breaks', { timeout: 10_000, breaks: true }],
    ['stands still', { timeout: 1500, breaks: false }]
  ])('asks again when the connection %s in the middle of an answer', async (_how, { timeout, breaks }) => {
    const { url, asked } = await halfThenWhole(breaks)
    const reasons: string[] = []
    const onWait = ({ reason }: { reason: string }): void => void reasons.push(reason)
    const pages = await Array.fromAsync(createApi({ site: url, timeout }).follow({ every: 'once', onWait }))
    expect([pages.length, asked(), reasons]).toEqual([1, 2, ['unreachable']])
  })

  test('stopped in the middle of an answer, a page fails with the reason', async () => {
    const { url } = await halfThenWhole(false)
    const stop = new AbortController()
    setTimeout(() => stop.abort('enough'), 100)
    await expect(createApi({ site: url, signal: stop.signal }).changes()).rejects.toBe('enough')
  })

  test('of an empty log begins at its beginning again', async () => {
    const { url, asked } = await answering({ body: { items: [], cursor: '', more: false } }, page(0, 1, false))
    for await (const { cursor } of createApi({ site: url }).follow({ every: 1 })) {
      expect(cursor).toBe('c1')
      break
    }
    expect(asked).toEqual(['/api/v1/changes?limit=500', '/api/v1/changes?limit=500'])
  })

  test('of a cursor of another log ends with that', async () => {
    const { url } = await answering({ status: 409 })
    const following = createApi({ site: url }).follow({ after: 'c9' })
    await expect(following.next()).rejects.toMatchObject({ reason: 'unknown-cursor' })
  })

  test('stops when it is told to, in the middle of a pause, without an error', async () => {
    const { url } = await answering(page(0, 1, false))
    const stop = new AbortController()
    const seen: string[] = []
    for await (const { cursor } of createApi({ site: url }).follow({ signal: stop.signal, every: 60_000 })) {
      seen.push(cursor)
      setTimeout(() => stop.abort(), 20)
    }
    expect(seen).toEqual(['c1'])
  })

  test('keeps entries of a later version', async () => {
    const [entry] = entries
    const items = [{ ...entry, type: 'petition', document: { type: 'petition', id: entry?.id } }]
    const { url } = await answering({ body: { items, cursor: 'c1', more: false } })
    const [first] = await Array.fromAsync(createApi({ site: url }).follow({ every: 'once' }))
    expect(first?.items).toMatchObject([{ type: 'petition' }])
  })
})
