import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { image, news, openDesk } from '../../tests/desk.ts'
import { account, rest } from '../../tests/rest.ts'
import { recordTypeOf } from '../publications/record-types.ts'

type Person = Awaited<ReturnType<typeof account>>

let payload: Payload
let editor: Person
let admin: Person
let postId: string
beforeAll(async () => {
  payload = await openDesk()
  editor = await account(payload, 'editor')
  admin = await account(payload, 'admin')
  postId = (await payload.create({ collection: 'news', data: { ...news('Canary'), internalNotes: 'canary note' } })).id
  await image(payload)
})

const collections = () => payload.config.collections.map(({ slug }) => slug)
const records = Object.keys(recordTypeOf) as (keyof typeof recordTypeOf)[] // its keys are the collections

describe('somebody who has not signed in', () => {
  test('reads nothing of any collection over the network', async () => {
    expect(collections().length).toBeGreaterThan(10)
    for (const slug of collections()) {
      for (const path of ['', '/count', '/versions', `/${postId}`, `/versions/${postId}`]) {
        const { status, text } = await rest('GET', `/api/${slug}${path}?draft=true&trash=true&depth=2`)
        // Preferences are asked for by key: Payload answers 200 with nothing in it.
        const nothing = text.includes('"totalDocs":0') || slug === 'payload-preferences'
        expect([slug, path, status < 400 && !nothing]).toEqual([slug, path, false])
        expect(text).not.toMatch(/canary/i)
      }
    }
  })

  test('reads nothing of the site and its versions', async () => {
    for (const path of ['', '/versions'])
      expect((await rest('GET', `/api/globals/site${path}`)).status).toBeGreaterThanOrEqual(401)
  })

  test('reads nothing through our own code when it respects access', async () => {
    const req = await createLocalReq({}, payload)
    for (const { slug } of payload.config.collections) {
      const docs = await payload.find({ collection: slug as 'news', overrideAccess: false, req }).then(
        (found) => found.docs,
        (error: { status?: number }) => error.status
      )
      expect([slug, docs]).toEqual([slug, slug === 'payload-preferences' ? expect.anything() : 403])
    }
  })

  test.each(records)('writes nothing of %s', async (slug) => {
    const body = { title: 'Mine', name: 'Mine', _status: 'published' }
    const calls = [
      ['POST', `/api/${slug}`],
      ['PATCH', `/api/${slug}/${postId}`],
      ['PATCH', `/api/${slug}?where[id][exists]=true`],
      ['DELETE', `/api/${slug}/${postId}`],
      ['DELETE', `/api/${slug}?where[id][exists]=true`],
      ['POST', `/api/${slug}/${postId}/duplicate`]
    ] as const
    for (const [method, path] of calls) expect([path, (await rest(method, path, { body })).status]).toEqual([path, 403])
  })

  test('brings no old version back', async () => {
    const { docs } = await payload.findVersions({ collection: 'news', limit: 1 })
    expect((await rest('POST', `/api/news/versions/${docs[0]?.id}`)).status).toBe(403)
  })

  test('downloads no image', async () => {
    const { filename } = await image(payload)
    const path = `/api/media/file/${filename}`
    expect((await rest('GET', path)).status).toBe(403)
    expect((await rest('GET', path, { token: editor.token })).status).toBe(200)
  })

  test('is not told which routes there are beyond a 404, and GraphQL is none of them', async () => {
    expect((await rest('POST', '/api/graphql', { body: { query: '{ __schema { types { name } } }' } })).status).toBe(
      404
    )
  })
})

describe('an editor', () => {
  const as = (method: string, path: string, body?: object) =>
    rest(method, path, { token: editor.token, ...(body && { body }) })

  test('makes no account', async () => {
    const body = {
      email: 'friend@desk.example',
      password: 'correct horse battery staple',
      penName: 'Friend',
      role: 'editor'
    }
    expect((await as('POST', '/api/users', body)).status).toBe(403)
  })

  test('sees and changes no account but their own', async () => {
    expect(await as('GET', '/api/users')).toMatchObject({ body: { totalDocs: 1, docs: [{ id: editor.id }] } })
    expect((await as('GET', `/api/users/${admin.id}`)).status).toBe(404)
    expect((await as('PATCH', `/api/users/${admin.id}`, { penName: 'Owned' })).status).toBe(403)
    await as('PATCH', '/api/users?where[id][exists]=true', { penName: 'Still me' })
    expect(await payload.findByID({ collection: 'users', id: admin.id })).not.toMatchObject({ penName: 'Still me' })
    expect((await as('DELETE', `/api/users/${editor.id}`)).status).toBe(403)
    expect((await as('POST', '/api/users/unlock', { email: admin.email })).status).toBe(403)
  })

  test('keeps the role they were given, whatever they send', async () => {
    for (const role of ['admin', ['admin']]) await as('PATCH', `/api/users/${editor.id}`, { role, penName: 'Promoted' })
    expect(await payload.findByID({ collection: 'users', id: editor.id })).toMatchObject({ role: 'editor' })
  })

  test('runs no jobs', async () => {
    for (const path of ['run', 'handle-schedules'])
      expect((await as('GET', `/api/payload-jobs/${path}`)).status).toBeGreaterThanOrEqual(400)
    expect((await as('POST', '/api/payload-jobs', { taskSlug: 'tellWeb', input: {} })).status).toBe(403)
  })
})

describe('an admin', () => {
  const as = (method: string, path: string, body?: object) =>
    rest(method, path, { token: admin.token, ...(body && { body }) })

  test('makes, changes and removes accounts', async () => {
    const email = 'new@desk.example'
    const made = await as('POST', '/api/users', {
      email,
      password: 'correct horse battery staple',
      penName: 'New',
      role: 'editor'
    })
    expect(made).toMatchObject({ status: 201, body: { doc: { role: 'editor' } } })
    const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } } })
    const path = `/api/users/${docs[0]?.id}`
    expect(await as('PATCH', path, { role: 'admin' })).toMatchObject({ status: 200, body: { doc: { role: 'admin' } } })
    expect((await as('DELETE', path)).status).toBe(200)
  })

  test('deletes for good', async () => {
    const { id } = await payload.create({ collection: 'news', data: news('Deleted for good') })
    expect((await as('DELETE', `/api/news/${id}`)).status).toBe(200)
    await expect(payload.findByID({ collection: 'news', id, trash: true })).rejects.toMatchObject({ status: 404 })
  })

  test('sees no password hash and no key of an account', async () => {
    const { text } = await as('GET', '/api/users?depth=2&showHiddenFields=true')
    expect(text).toContain(editor.email)
    expect(text).not.toMatch(/"(hash|salt|resetPasswordToken|apiKey)"/)
  })
})

describe('the publication log', () => {
  test.each(['editor', 'admin'] as const)('is read and never written by an %s', async (role) => {
    const { token } = role === 'admin' ? admin : editor
    const { docs } = await payload.find({ collection: 'publications', limit: 1 })
    const id = docs[0]?.id
    expect((await rest('GET', `/api/publications/${id}`, { token })).status).toBe(200)
    const body = {
      seq: 1,
      recordType: 'news',
      recordId: postId,
      revision: 99,
      op: 'delete',
      at: new Date().toISOString()
    }
    const calls = [
      ['POST', '/api/publications'],
      ['PATCH', `/api/publications/${id}`],
      ['PATCH', '/api/publications?where[id][exists]=true'],
      ['DELETE', `/api/publications/${id}`],
      ['DELETE', '/api/publications?where[id][exists]=true'],
      ['POST', `/api/publications/${id}/duplicate`]
    ] as const
    for (const [method, path] of calls)
      expect([path, (await rest(method, path, { token, body })).status]).toEqual([path, 403])
    expect(await payload.count({ collection: 'publications', where: { revision: { equals: 99 } } })).toEqual({
      totalDocs: 0
    })
  })
})

test('a cookie is no key from another site', async () => {
  const cookie = `payload-token=${editor.token}`
  const from = (origin: string) => rest('GET', '/api/news', { headers: { cookie, origin } })
  expect((await from('http://127.0.0.1:3001')).status).toBe(200)
  expect((await from('https://evil.example')).status).toBe(403)
  expect((await rest('GET', '/api/news', { headers: { cookie, 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
})
