import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { historyOf, openDesk } from '../../tests/desk.ts'
import { httpsServer, type TestServer } from '../../tests/https-server.ts'
import { account, rest } from '../../tests/rest.ts'
import { checkSourcesTask } from '../jobs/check-sources.ts'
import { createSafeFetch, type SafeFetch } from '../safe-fetch/safe-fetch.ts'
import { archivedCopy } from './archived-copy.ts'
import { brokenSources } from './broken-sources.ts'
import { checkDueSources } from './check-due-sources.ts'

let payload: Payload
let server: TestServer
let fetch: SafeFetch
let words = 'As it was'
let isGone = false
let snapshots: unknown
beforeAll(async () => {
  payload = await openDesk()
  server = await httpsServer(['news.example', 'other.example', 'archive.org'], (request, response) => {
    if (request.headers.host === 'archive.org') return void response.end(JSON.stringify(snapshots))
    response.writeHead(isGone ? 404 : 200, { 'content-type': 'text/html' }).end(`<p>${words}</p>`)
  })
  fetch = createSafeFetch({
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    isAllowed: () => true,
    port: server.port,
    ca: server.ca
  })
})
afterAll(() => server.close())
beforeEach(async () => {
  isGone = false
  words = 'As it was'
  server.asked.length = 0
  await payload.delete({ collection: 'sources', where: { id: { exists: true } }, trash: true })
})

const day = 24 * 60 * 60 * 1000
const at = (days: number) => new Date(Date.UTC(2027, 0, 1) + days * day)
const round = (days: number) => checkDueSources(payload, { fetch, now: at(days), pause: 0 })
const create = (path: string, data: object = {}) =>
  payload.create({
    collection: 'sources',
    data: { title: `Report ${path}`, url: `https://news.example/${path}`, _status: 'published', ...data }
  })
const read = (id: string, draft = false) => payload.findByID({ collection: 'sources', id, draft })

describe('a source', () => {
  test('is looked at once a week, and the finding is noted', async () => {
    const { id } = await create('a')
    expect(await round(0)).toBe(1)
    expect((await read(id)).check).toMatchObject({ state: 'ok', status: 200, checkedAt: at(0).toISOString() })
    expect(await round(6.9)).toBe(0)
    expect(await round(7.1)).toBe(1)
    expect(server.asked).toEqual(['GET news.example/a', 'GET news.example/a'])
  })

  test('whose text changes says since when; one that only stays says nothing', async () => {
    const { id } = await create('a')
    await round(0)
    await round(8)
    expect((await read(id)).check?.changedAt).toBeFalsy()
    words = 'As it is now'
    await round(16)
    expect((await read(id)).check).toMatchObject({ changedAt: at(16).toISOString() })
    isGone = true
    await round(24)
    expect((await read(id)).check).toMatchObject({ state: 'broken', changedAt: at(16).toISOString() })
    isGone = false
    await round(32)
    expect((await read(id)).check).toMatchObject({ state: 'ok', changedAt: at(16).toISOString() })
  })

  test('gets no version, no new date and no entry in the log from being looked at', async () => {
    const { id, updatedAt } = await create('a')
    const versions = () => payload.findVersions({ collection: 'sources', where: { parent: { equals: id } } })
    const before = await versions()
    await round(0)
    const after = await versions()
    expect([after.totalDocs, after.docs[0]?.updatedAt]).toEqual([before.totalDocs, before.docs[0]?.updatedAt])
    expect([(await read(id)).updatedAt, (await read(id, true)).updatedAt]).toEqual([updatedAt, updatedAt])
    expect(await historyOf(payload, id)).toEqual(['put'])
  })

  test('shows the finding in lists and forms, which read the latest version', async () => {
    const { id } = await create('a')
    await payload.update({ collection: 'sources', id, data: { title: 'A draft', _status: 'draft' }, draft: true })
    isGone = true
    await round(0)
    expect(await read(id, true)).toMatchObject({ title: 'A draft', check: { state: 'broken' } })
    const { docs } = await payload.find({
      collection: 'sources',
      draft: true,
      where: { 'check.state': { equals: 'broken' } }
    })
    expect(docs.map((doc) => doc.id)).toEqual([id])
  })

  test('keeps the finding when a form opened before it is saved, whatever the form says', async () => {
    const { id } = await create('a')
    await round(0)
    const check = { state: 'broken' as const, hash: 'typed' }
    await payload.update({ collection: 'sources', id, data: { title: 'Saved', check, _status: 'published' } })
    expect(await read(id)).toMatchObject({ title: 'Saved', check: { state: 'ok', status: 200 } })
    const person = await account(payload, 'publisher')
    await rest('PATCH', `/api/sources/${id}`, { token: person.token, body: { check, title: 'Over REST' } })
    expect(await read(id)).toMatchObject({ title: 'Over REST', check: { state: 'ok' } })
  })

  test('keeps the finding when an old version comes back', async () => {
    const { id } = await create('a')
    await payload.update({ collection: 'sources', id, data: { title: 'Later', _status: 'published' } })
    await round(0)
    const { docs } = await payload.findVersions({
      collection: 'sources',
      where: { parent: { equals: id } },
      sort: 'createdAt'
    })
    await payload.restoreVersion({ collection: 'sources', id: String(docs[0]?.id) })
    expect(await read(id)).toMatchObject({ title: 'Report a', check: { state: 'ok' } })
  })

  test('with another address has not been looked at', async () => {
    const { id } = await create('a')
    await round(0)
    await payload.update({
      collection: 'sources',
      id,
      data: { url: 'https://other.example/b', _status: 'published' }
    })
    expect((await read(id)).check?.state).toBeFalsy()
    expect(await round(0.1)).toBe(1)
    expect((await read(id)).check).toMatchObject({ state: 'ok' })
  })

  test('in the trash is left alone', async () => {
    const { id } = await create('a')
    await payload.update({ collection: 'sources', id, data: { deletedAt: at(0).toISOString() } })
    expect(await round(0)).toBe(0)
  })
})

describe('a round', () => {
  test('takes a few of one host and the others of others', async () => {
    for (let count = 0; count < 6; count++) await create(`many-${count}`)
    await create('x', { url: 'https://other.example/x' })
    expect(await round(0)).toBe(4)
    expect(server.asked.filter((line) => line.includes('news.example'))).toHaveLength(3)
    expect(server.asked).toContain('GET other.example/x')
    expect(await round(0.01)).toBe(3)
    expect(await round(0.02)).toBe(0)
  })

  test('in which nobody answers, not even the archive, is our own line down: nothing is noted', async () => {
    const { id } = await create('a')
    const offline = createSafeFetch({ resolve: async () => [] })
    expect(await checkDueSources(payload, { fetch: offline, now: at(0) })).toBe(0)
    expect((await read(id)).check?.state).toBeFalsy()
  })

  test('is queued as a job once, also after one died half-way', async () => {
    const req = await createLocalReq({}, payload)
    const before = checkSourcesTask.schedule?.[0]?.hooks?.beforeSchedule
    const ask = async () =>
      (await before?.({ queueable: {} as never, req, jobStats: {}, defaultBeforeSchedule: null as never }))
        ?.shouldSchedule
    expect(await ask()).toBe(true)
    const job = await payload.jobs.queue({ task: 'checkSources', input: {}, queue: 'sources' })
    expect(await ask()).toBe(false)
    const data = { processing: true, updatedAt: new Date(Date.now() - 20 * 60 * 1000).toISOString() }
    await payload.db.updateOne({ collection: 'payload-jobs', id: job.id, data })
    expect(await ask()).toBe(true)
    await payload.db.deleteOne({ collection: 'payload-jobs', where: { id: { equals: job.id } } })
  })
})

test('the broken ones are listed, those without an archived copy first', async () => {
  await create('kept', { archiveUrl: 'https://web.archive.org/web/2020/https://news.example/kept' })
  const lost = await create('lost')
  isGone = true
  await round(0)
  const req = await createLocalReq({}, payload)
  const { sources, total } = await brokenSources(req, 1)
  expect([sources, total]).toMatchObject([[{ id: lost.id, hasArchivedCopy: false, checkedAt: at(0).toISOString() }], 2])
})

describe('an archived copy', () => {
  test('is found, with its day, over https', async () => {
    const url = 'http://web.archive.org/web/20200102030405/http://news.example/a'
    snapshots = {
      archived_snapshots: { closest: { available: true, url, timestamp: '20200102030405', status: '200' } }
    }
    expect(await archivedCopy('http://news.example/a?b=c&d', fetch)).toEqual({
      url: 'https://web.archive.org/web/20200102030405/http://news.example/a',
      on: '2020-01-02'
    })
    expect(server.asked).toEqual(['GET archive.org/wayback/available?url=http%3A%2F%2Fnews.example%2Fa%3Fb%3Dc%26d'])
  })

  test('of another site than the archive is none', async () => {
    snapshots = { archived_snapshots: { closest: { available: true, url: 'https://evil.example/web/1/x' } } }
    expect(await archivedCopy('https://news.example/a', fetch)).toBeNull()
  })

  test('may not exist yet', async () => {
    snapshots = { archived_snapshots: {} }
    expect(await archivedCopy('https://news.example/a', fetch)).toBeNull()
  })

  test('is looked for by people who have signed in alone, who are told in words when it cannot be', async () => {
    const path = '/api/sources/archived-copy?url='
    expect((await rest('GET', `${path}https://news.example/`)).status).toBe(401)
    const { token } = await account(payload, 'editor')
    expect(await rest('GET', `${path}nonsense`, { token })).toMatchObject({
      status: 400,
      body: { errors: [{ message: expect.stringContaining('whole address') }] }
    })
    // The test machine has no way out.
    const answer = await rest('GET', `${path}https://news.example/`, { token })
    expect([200, 502]).toContain(answer.status)
  })
})
