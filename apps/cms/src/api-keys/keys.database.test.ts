import { hashOfKey, isKey, keyList, type ValidKey } from '@detwin/content/keys'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openDesk } from '../../tests/desk.ts'
import { makePartner } from '../../tests/partners.ts'
import { account, rest } from '../../tests/rest.ts'
import { readEnvironment } from '../environment.ts'

let payload: Payload
let partner: string
let other: string
let admin: Awaited<ReturnType<typeof account>>
let theirs: typeof admin
beforeAll(async () => {
  payload = await openDesk()
  partner = await makePartner(payload, 'A newsroom')
  other = await makePartner(payload, 'Another newsroom')
  admin = await account(payload, 'admin')
  theirs = await account(payload, 'partner', { partner })
})
beforeEach(async () => {
  await payload.db.deleteMany({ collection: 'api-keys', where: {} })
})

const make = (body: object, token = theirs.token) =>
  rest('POST', '/api/api-keys/make', { token, body: { name: 'importer', days: 90, ...body } })

/** A new key, and what is kept of it. */
async function made(body: object = {}, token = theirs.token): Promise<{ key: string; id: string }> {
  const answer = await make(body, token)
  expect([answer.status, answer.body]).toEqual([200, { key: expect.any(String), expiresOn: expect.any(String) }])
  const { key } = answer.body as { key: string } // as just seen
  const { docs } = await payload.find({ collection: 'api-keys', where: { hash: { equals: hashOfKey(key) } } })
  return { key, id: docs[0]?.id ?? '' }
}

const tell = (used: string[] = [], token = readEnvironment().WEB_TOKEN) =>
  rest('POST', '/api/v1/keys', { headers: { authorization: `Bearer ${token}` }, body: { used } })

const told = async (): Promise<ValidKey[]> => keyList.parse((await tell()).body).keys

const day = 24 * 60 * 60 * 1000
const dayIn = (days: number): string => new Date(Date.now() + days * day).toISOString().slice(0, 10)

describe('a key', () => {
  test('is made by a partner for itself, and what is kept does not give it away', async () => {
    const { key, id } = await made({ partner: other })
    expect(isKey(key)).toBe(true)
    const stored = await payload.db.findOne({ collection: 'api-keys', where: { id: { equals: id } } })
    expect(stored).toMatchObject({ hash: hashOfKey(key), limit: 6000, scopes: ['read'], partner })
    expect(JSON.stringify(stored)).not.toContain(key.slice(0, 16))
    expect(await told()).toEqual([{ hash: hashOfKey(key), perMinute: 6000, expiresAt: `${dayIn(90)}T23:59:59.999Z` }])
  })

  test('is seen once: nothing the desk answers later has it', async () => {
    const { key, id } = await made()
    for (const path of [`/api/api-keys/${id}`, '/api/api-keys', '/api/audit'])
      for (const { token } of [admin, theirs])
        expect((await rest('GET', path, { token })).text).not.toContain(key.slice(0, 16))
  })

  test('of an admin is for the partner that is named, with the limit that is chosen', async () => {
    const { key } = await made({ partner: other, limit: 60_000, days: 365 }, admin.token)
    expect(await told()).toEqual([
      { hash: hashOfKey(key), perMinute: 60_000, expiresAt: `${dayIn(365)}T23:59:59.999Z` }
    ])
    expect((await make({}, admin.token)).status).toBe(400)
    expect((await make({ partner: 'nobody' }, admin.token)).status).toBe(400)
  })

  test('of a partner brings no more than the ordinary limit', async () => {
    await made({ limit: 60_000 })
    expect(await told()).toMatchObject([{ perMinute: 6000 }])
  })

  test.each([{ name: ' ' }, { name: 'x'.repeat(101) }, { days: 9999 }, { limit: 1_000_000 }])(
    'with %j is refused in words',
    async (body) => {
      const { status, body: said } = await make(body)
      expect([status, said]).toEqual([400, { errors: [{ message: expect.stringContaining('name') }] }])
      expect(await told()).toEqual([])
    }
  )

  test('is the twentieth at most', async () => {
    for (let count = 0; count < 20; count++) await made()
    const { status, text } = await make({})
    expect([status, text]).toEqual([400, expect.stringContaining('Revoke one')])
    await made({ partner: other }, admin.token)
  })

  test.each(['publisher', 'editor', 'translator'] as const)('is not made by a %s', async (role) => {
    expect((await make({ partner }, (await account(payload, role)).token)).status).toBe(403)
  })

  test('is not made without an account', async () => {
    expect((await rest('POST', '/api/api-keys/make', { body: { name: 'x', days: 90 } })).status).toBe(403)
  })
})

describe('a revoked key', () => {
  const revoke = (id: string, token = theirs.token) => rest('POST', `/api/api-keys/${id}/revoke`, { token })

  test('is not told any more, and stays so', async () => {
    const { id } = await made()
    const { key } = await made()
    expect((await revoke(id)).status).toBe(200)
    expect((await revoke(id, admin.token)).status).toBe(200)
    expect(await told()).toMatchObject([{ hash: hashOfKey(key) }])
  })

  test('is one of the own partner, or none', async () => {
    const { id } = await made({ partner: other }, admin.token)
    for (const key of [id, '0000000000000000000000ff']) {
      const { status, text } = await revoke(key)
      expect([status, text]).toEqual([404, expect.stringContaining('no such key')])
    }
    expect((await revoke(id, (await account(payload, 'publisher')).token)).status).toBe(404)
    expect((await rest('POST', `/api/api-keys/${id}/revoke`)).status).toBe(404)
    expect(await told()).toHaveLength(1)
  })

  test('and a new one are on record, with its name and without the key', async () => {
    await payload.db.deleteMany({ collection: 'audit', where: {} })
    const { key, id } = await made({ name: 'the audited one' })
    await revoke(id)
    await revoke(id)
    const { docs } = await payload.find({ collection: 'audit', sort: 'at' })
    expect(docs.map(({ action, recordTitle }) => [action, recordTitle])).toEqual([
      ['key-make', 'the audited one'],
      ['key-revoke', 'the audited one']
    ])
    expect(JSON.stringify(docs)).not.toContain(key.slice(7, 16))
  })
})

test('a key is told until the end of its last day, and not longer', async () => {
  const { id } = await made()
  const endsOn = (days: number) =>
    payload.update({ collection: 'api-keys', id, data: { expiresOn: `${dayIn(days)}T12:00:00.000Z` } })
  await endsOn(0)
  expect(await told()).toMatchObject([{ expiresAt: `${dayIn(0)}T23:59:59.999Z` }])
  await endsOn(-1)
  expect(await told()).toEqual([])
})

test('of a use the day is kept, and nothing else', async () => {
  const { key, id } = await made()
  const before = await payload.findByID({ collection: 'api-keys', id, depth: 0 })
  expect(before.lastUsedOn ?? null).toBeNull()
  expect((await tell([hashOfKey(key), 'f'.repeat(64)])).status).toBe(200)
  const after = await payload.findByID({ collection: 'api-keys', id, depth: 0 })
  const today = `${dayIn(0)}T12:00:00.000Z`
  expect(after).toEqual({ ...before, lastUsedOn: today, updatedAt: today })
})

describe('the keys are told to the web app alone', () => {
  test.each([['another token'], ['']])('and not for the token %j', async (token) => {
    expect((await tell([], token)).status).toBe(401)
  })

  test('nor to an account', async () => {
    for (const { token } of [admin, theirs])
      expect((await rest('POST', '/api/v1/keys', { token, body: { used: [] } })).status).toBe(401)
  })

  test.each([{}, { used: ['x'] }, { used: 'f'.repeat(64) }])('%j is refused', async (body) => {
    const headers = { authorization: `Bearer ${readEnvironment().WEB_TOKEN}` }
    expect((await rest('POST', '/api/v1/keys', { headers, body })).status).toBe(400)
  })
})
