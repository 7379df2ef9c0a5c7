import { changesPage, type Publication } from '@detwin/content'
import { commitTransaction, createLocalReq, initTransaction, type Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { logOf, news, openDesk, openSecondDesk } from '../../tests/desk.ts'
import { rest } from '../../tests/rest.ts'
import { readEnvironment } from '../environment.ts'
import { changesAfter } from './changes.ts'

let payload: Payload
beforeAll(async () => {
  payload = await openDesk()
  for (let count = 1; count <= 12; count++) await create(`Post ${count}`)
})

const create = (title: string, options: object = {}) =>
  payload.create({ collection: 'news', data: news(title), ...options })
const authorized = () => ({ headers: { authorization: `Bearer ${readEnvironment().WEB_TOKEN}` } })
const ask = (query = '') => rest('GET', `/api/v1/changes${query}`, authorized())

/** Follows the log as the web app does. */
async function followed(
  after: string | undefined,
  limit: number
): Promise<{ items: Publication[]; cursors: string[] }> {
  const items: Publication[] = []
  const cursors: string[] = []
  for (let cursor = after, more = true; more;) {
    const page = await changesAfter(payload, cursor ?? null, limit)
    items.push(...page.items)
    cursors.push(page.cursor)
    cursor = page.cursor
    more = page.more
  }
  return { items, cursors }
}

describe('the changes address', () => {
  test.each([[undefined], ['Bearer wrong'], ['Bearer ']])('refuses the authorization %j', async (authorization) => {
    const headers: Record<string, string> = authorization ? { authorization } : {}
    expect((await rest('GET', '/api/v1/changes', { headers })).status).toBe(401)
  })

  test('answers a page of the contract', async () => {
    const { status, body } = await ask('?limit=5')
    expect(status).toBe(200)
    expect(changesPage.parse(body)).toMatchObject({ more: true, items: { length: 5 } })
  })

  test.each([
    'x',
    '1',
    '1.zz',
    '-1.000000000000000000000000',
    '0.000000000000000000000000',
    '1e3.000000000000000000000000'
  ])('refuses %j as a cursor, and says what to send', async (cursor) => {
    const { status, text } = await ask(`?after=${cursor}`)
    expect(status).toBe(400)
    expect(text).toContain('send the one the last answer gave you')
  })

  test.each(['1.000000000000000000000000', '999999.000000000000000000000000'])(
    'does not know %j of another log',
    async (cursor) => {
      expect((await ask(`?after=${cursor}`)).status).toBe(409)
    }
  )

  test.each(['0', '-1', '1001', 'many', '1.5'])('takes its own limit instead of %j', async (limit) => {
    const { status, body } = await ask(`?limit=${limit}`)
    expect([status, changesPage.parse(body).items.length > 0]).toEqual([200, true])
  })
})

describe('a reader', () => {
  test.each([1, 3, 1000])('has the whole log in pages of %i', async (limit) => {
    const { items } = await followed(undefined, limit)
    expect(items.map(({ seq }) => seq)).toEqual(items.map((_, index) => index + 1))
    expect(items).toHaveLength((await logOf(payload)).length)
  })

  test('ends with the same set from any cursor', async () => {
    const { items, cursors } = await followed(undefined, 1)
    for (const [index, cursor] of cursors.entries()) {
      const rest = await followed(cursor, 5)
      expect(rest.items).toEqual(items.slice(index + 1))
    }
  })

  test('gets nothing and its own cursor back when nothing is new', async () => {
    const cursor = (await followed(undefined, 1000)).cursors.at(-1) ?? ''
    expect(await changesAfter(payload, cursor, 10)).toEqual({ items: [], cursor, more: false })
  })

  test('misses nothing when the writer that began first commits last', async () => {
    const before = (await followed(undefined, 1000)).cursors.at(-1)
    const slow = await createLocalReq({}, payload)
    await initTransaction(slow)
    const late = await create('Began first', { req: slow })
    // A SQLite file has one writer; on MongoDB another process goes on beside the slow one.
    const other = payload.db.name === 'mongoose' ? await openSecondDesk() : undefined
    const early = await other?.create({ collection: 'news', data: news('Began second') })
    const between = await followed(before, 10)
    expect(between.items.map(({ id }) => id)).toEqual(early ? [early.id] : [])
    await commitTransaction(slow)
    const after = await followed(between.cursors.at(-1), 10)
    expect(after.items.map(({ id }) => id)).toEqual([late.id])
    const { items } = await followed(undefined, 1000)
    expect(items.map(({ seq }) => seq)).toEqual(items.map((_, index) => index + 1))
  })

  test('one of several that ask at once gets no place twice and misses none', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, index) => create(`Rush ${index}`)))
    const other = await openSecondDesk(20_001)
    const readers = [payload, other, payload, other, payload, other]
    const pages = await Promise.all(readers.map((desk) => changesAfter(desk, null, 1000)))
    const all = (await logOf(payload)).length
    for (const { items } of pages)
      expect(items.map(({ seq }) => seq)).toEqual(Array.from({ length: all }, (_, index) => index + 1))
  })
})
