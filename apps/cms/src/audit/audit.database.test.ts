import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { news, openDesk } from '../../tests/desk.ts'
import { account, logIn, rest } from '../../tests/rest.ts'
import { record } from './record.ts'

type Person = Awaited<ReturnType<typeof account>>

let payload: Payload
let admin: Person
let publisher: Person
let group: string

beforeAll(async () => {
  payload = await openDesk()
  group = (await payload.create({ collection: 'groups', data: { name: 'Göteborg HK', sourceLocale: 'en' } })).id
  admin = await account(payload, 'admin', { penName: 'Ada' })
  publisher = await account(payload, 'publisher', { groups: [group], penName: 'Pat' })
})

const lines = async (where: Record<string, object> = {}) =>
  (await payload.find({ collection: 'audit', where, sort: '-at', pagination: false })).docs

const as = ({ token }: Person, method: string, path: string, body?: object) =>
  rest(method, path, { token, ...(body && { body }) })

const post = async () =>
  (await payload.create({ collection: 'news', data: { ...news('Post', 'draft'), groups: [group] } })).id

describe('on record is', () => {
  test('who signed in, after how many wrong passwords', async () => {
    await rest('POST', '/api/users/login', { body: { email: publisher.email, password: 'wrong' } })
    await logIn(publisher.email)
    const [line] = await lines({ action: { equals: 'sign-in' } })
    expect(line).toMatchObject({ person: 'Pat', account: publisher.id, count: 1 })
  })

  test('a publication and a withdrawal, with the title', async () => {
    const id = await post()
    await as(publisher, 'PATCH', `/api/news/${id}`, { _status: 'published' })
    await as(publisher, 'PATCH', `/api/news/${id}`, { _status: 'draft' })
    expect(await lines({ recordId: { equals: id } })).toMatchObject([
      { action: 'withdraw', person: 'Pat', recordType: 'news', recordTitle: 'Post' },
      { action: 'publish', person: 'Pat', recordType: 'news', recordTitle: 'Post' }
    ])
  })

  test('an account, what it may do, its password, and its end', async () => {
    const other = await account(payload, 'editor', { penName: 'Eve' })
    await as(admin, 'PATCH', `/api/users/${other.id}`, { role: 'publisher', groups: [group] })
    await as(admin, 'PATCH', `/api/users/${other.id}`, { penName: 'Eva' })
    await as(admin, 'PATCH', `/api/users/${other.id}`, { password: 'another horse battery staple' })
    await as(admin, 'DELETE', `/api/users/${other.id}`)
    const found = await lines({ recordId: { equals: other.id }, action: { not_equals: 'sign-in' } })
    expect(found).toMatchObject([
      { action: 'account-delete', person: 'Ada', recordTitle: 'Eva' },
      { action: 'password-change', person: 'Ada', recordTitle: 'Eva' },
      { action: 'rights-change', person: 'Ada', note: 'editor → publisher: Göteborg HK' },
      { action: 'account-create', recordTitle: 'Eve', note: 'editor' }
    ])
  })

  test('nothing that was rolled back', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await record(req, 'export', { count: 3, note: 'rolled back' })
    await killTransaction(req)
    expect(await lines({ note: { equals: 'rolled back' } })).toEqual([])
  })
})

test('a line stays readable when the account is gone', async () => {
  const other = await account(payload, 'publisher', { groups: [group], penName: 'Gone' })
  const id = await post()
  await as(other, 'PATCH', `/api/news/${id}`, { _status: 'published' })
  await as(admin, 'DELETE', `/api/users/${other.id}`)
  expect(await lines({ recordId: { equals: id } })).toMatchObject([{ person: 'Gone', account: other.id }])
})

test('admins read it, others do not, nobody writes it over the network', async () => {
  const [line] = await lines()
  expect((await as(admin, 'GET', `/api/audit/${line?.id}`)).status).toBe(200)
  expect((await as(publisher, 'GET', `/api/audit/${line?.id}`)).status).toBe(403)
  for (const [method, path] of [
    ['POST', '/api/audit'],
    ['PATCH', `/api/audit/${line?.id}`],
    ['PATCH', '/api/audit?where[id][exists]=true'],
    ['DELETE', `/api/audit/${line?.id}`],
    ['DELETE', '/api/audit?where[id][exists]=true'],
    ['POST', `/api/audit/${line?.id}/duplicate`]
  ] as const)
    expect([path, (await as(admin, method, path, { action: 'sign-in', at: new Date().toISOString() })).status]).toEqual(
      [path, 403]
    )
})

test('it holds no e-mail address and no network address', async () => {
  const headers = { 'x-forwarded-for': '203.0.113.77', 'user-agent': 'canary-agent' }
  await rest('POST', '/api/users/login', {
    headers,
    body: { email: publisher.email, password: 'correct horse battery staple' }
  })
  const text = JSON.stringify(await lines())
  expect(text).toContain('Pat')
  expect(text).not.toMatch(/@|203\.0\.113|canary-agent/)
})
