import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { noticeSecret } from '@detwin/content'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { news, openDesk } from '../../tests/desk.ts'
import { readEnvironment } from '../environment.ts'

interface Notice {
  address: string
  headers: IncomingHttpHeaders
  body: string
}

let payload: Payload
beforeAll(async () => {
  payload = await openDesk()
})

let arrived: Notice[]
let server: Server
let status: number
beforeEach(async () => {
  arrived = []
  status = 202
  server = createServer(async (request, response) => {
    arrived.push({
      address: `${request.method} ${request.url}`,
      headers: request.headers,
      body: await text(request)
    })
    response.writeHead(status).end()
  })
  await listen()
})
afterEach(() => close())

async function listen(port = 0): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no port')
  process.env.WEB_URL = `http://127.0.0.1:${address.port}`
  return address.port
}

const close = () => new Promise((resolve) => server.close(resolve).closeAllConnections())

const publish = (title: string, options: object = {}) =>
  payload.create({ collection: 'news', data: news(title), ...options })
const waitingJobs = async () => (await payload.find({ collection: 'payload-jobs', pagination: false })).docs
const none = async () => expect(await waitingJobs()).toEqual([])

const verified = ({ body, headers }: Notice): unknown =>
  new Webhook(noticeSecret(readEnvironment().WEB_TOKEN)).verify(body, headers as Record<string, string>) // single values

/** Lets what would still come arrive. */
const quiet = () => sleep(400)

describe('the web app', () => {
  test('is told after a commit, signed, and the job is done', async () => {
    await publish('Told')
    await vi.waitFor(() => expect(arrived).toHaveLength(1), 20_000)
    const [notice] = arrived
    if (!notice) throw new Error('nothing came')
    expect(notice.address).toBe('POST /hooks/publications')
    expect(verified(notice)).toMatchObject({ type: 'log.grew', data: {} })
    expect(() => verified({ ...notice, body: notice.body.replace('grew', 'shrank') })).toThrow()
    expect(notice.body + JSON.stringify(notice.headers)).not.toContain(readEnvironment().WEB_TOKEN)
    await vi.waitFor(none, 20_000)
  })

  test('can already read the entry when the notice comes', async () => {
    const { id } = await publish('Readable')
    await vi.waitFor(() => expect(arrived).toHaveLength(1), 20_000)
    expect(await payload.count({ collection: 'publications', where: { recordId: { equals: id } } })).toEqual({
      totalDocs: 1
    })
    await vi.waitFor(none, 20_000)
  })

  test('is told nothing of a draft', async () => {
    await publish('Draft', { data: news('Draft', 'draft'), draft: true })
    await quiet()
    expect(arrived).toEqual([])
    await none()
  })

  test('is told nothing of a save that rolls back', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await publish('Never happened', { req })
    await killTransaction(req)
    await quiet()
    expect(arrived).toEqual([])
    await none()
  })

  test('is told once of a transaction, however much it publishes, and only after it', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    for (const title of ['One', 'Two', 'Three']) await publish(title, { req })
    await quiet()
    expect(arrived).toEqual([])
    await commitTransaction(req)
    await vi.waitFor(() => expect(arrived.length).toBeGreaterThan(0), 20_000)
    await quiet()
    expect(arrived).toHaveLength(1)
    await vi.waitFor(none, 20_000)
  })

  test('is told once of an edit of many records', async () => {
    const made = [await publish('Many'), await publish('Of'), await publish('Them')]
    await vi.waitFor(none, 20_000)
    arrived = []
    const where = { id: { in: made.map(({ id }) => id) } }
    await payload.update({ collection: 'news', where, data: { date: '2026-02-03T12:00:00.000Z' } })
    await vi.waitFor(() => expect(arrived.length).toBeGreaterThan(0), 20_000)
    await quiet()
    expect(arrived).toHaveLength(1)
    await vi.waitFor(none, 20_000)
  })
})

describe('when the web app does not answer', () => {
  test.each(['is away', 'answers with an error'])(
    'and %s, the editor saves all the same; the notice waits and comes later',
    async (how) => {
      const { port } = new URL(readEnvironment().WEB_URL)
      if (how === 'is away') await close()
      else status = 500

      await expect(publish(`Published while it ${how}`)).resolves.toMatchObject({ _status: 'published' })
      await vi.waitFor(
        async () => expect(await waitingJobs()).toMatchObject([{ totalTried: 1, processing: false }]),
        20_000
      )
      expect((await waitingJobs())[0]).toMatchObject({ hasError: false })

      const before = arrived.length
      if (how === 'is away') await listen(Number(port))
      else status = 202
      await vi.waitFor(
        async () => {
          await payload.jobs.run({ queue: 'notices' })
          expect(arrived.length).toBeGreaterThan(before)
        },
        { timeout: 20_000, interval: 500 }
      )
      const last = arrived.at(-1)
      expect(last && verified(last)).toMatchObject({ type: 'log.grew' })
      const ids = arrived.map(({ headers }) => headers['webhook-id'])
      // The web app lets each id in once: a notice it may have heard is told with a new one.
      expect(new Set(ids).size).toBe(ids.length)
      await none()
    }
  )
})
