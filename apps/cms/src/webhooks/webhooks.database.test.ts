import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { news, onlyOn, openDesk, openSecondDesk } from '../../tests/desk.ts'
import { makeEndpoint, makePartner } from '../../tests/partners.ts'
import { type Received, type Receiver, receiver } from '../../tests/receiver.ts'
import { Dispatcher } from './dispatcher/dispatcher.ts'
import { readEndpoint } from './endpoints/stored.ts'
import { overlap, secretsOf, withNewSecret } from './secrets/secrets.ts'
import { wakeDispatcher } from './wake.ts'

let payload: Payload
let partner: string
let there: Receiver
let running: { dispatcher: Dispatcher; ended: Promise<void> }[] = []

beforeAll(async () => {
  payload = await openDesk()
  partner = await makePartner(payload, 'A newsroom')
})

beforeEach(async () => {
  there = await receiver()
})

afterEach(async () => {
  await stop()
  await there.close()
  await payload.db.deleteMany({ collection: 'webhook-deliveries', where: {} })
  await payload.db.deleteMany({ collection: 'webhook-endpoints', where: {} })
})

afterAll(() => stop())

function start(desk = payload): void {
  const dispatcher = new Dispatcher(desk, { fetch: there.fetch })
  running.push({ dispatcher, ended: dispatcher.run() })
}

async function stop(): Promise<void> {
  for (const { dispatcher } of running) dispatcher.stop()
  await Promise.all(running.map(({ ended }) => ended))
  running = []
}

const endpoint = (data: object = {}) =>
  makeEndpoint(payload, partner, { types: ['news.published', 'news.changed', 'record.withdrawn'], ...data })
const publish = (title: string) => payload.create({ collection: 'news', data: news(title) })
const retitle = (id: string, title: string) =>
  payload.update({ collection: 'news', id, data: { title, _status: 'published' } })
const deliveries = async () =>
  (await payload.find({ collection: 'webhook-deliveries', sort: 'seq', pagination: false, depth: 0 })).docs
const came = (count: number) => vi.waitFor(() => expect(there.received.length).toBeGreaterThanOrEqual(count), 15_000)
const told = () => there.received.map(({ message }) => message.type)
const titlesTold = () => there.received.map(({ message }) => (message.data.title as { en: string }).en)

/** As if that much time had passed for everything that waits. */
async function now(): Promise<void> {
  const data = { nextAt: new Date(Date.now() - 1000).toISOString() }
  await payload.db.updateMany({ collection: 'webhook-deliveries', where: { state: { equals: 'waiting' } }, data })
  await payload.db.updateMany({ collection: 'webhook-endpoints', where: {}, data: { restsUntil: null } })
  wakeDispatcher()
}

const settled = (state: string, count = 1) =>
  vi.waitFor(
    async () => expect((await deliveries()).filter((each) => each.state === state)).toHaveLength(count),
    15_000
  )

test('a publication is told within seconds, signed as Standard Webhooks has it, and says where the record is', async () => {
  const id = await endpoint()
  start()
  const post = await publish('Told')
  await came(1)
  const [message] = there.received
  if (!message) throw new Error('nothing came')
  const secrets = await secretsOf((await readEndpoint({ payload }, id))?.secrets)
  expect(secrets[0]).toMatch(/^whsec_/)
  expect(new Webhook(secrets[0]).verify(message.body, message.headers)).toEqual(message.message)
  expect(() => new Webhook(secrets[0]).verify(message.body.replace('Told', 'Tald'), message.headers)).toThrow()
  expect(message.headers).toMatchObject({
    'webhook-id': expect.stringMatching(/^msg_[0-9a-f]{24}$/),
    host: 'hooks.partner.example'
  })
  const entry = (await payload.find({ collection: 'publications', where: { recordId: { equals: post.id } } })).docs[0]
  expect(message.message).toEqual({
    type: 'news.published',
    timestamp: entry?.at,
    data: {
      id: post.id,
      type: 'news',
      revision: 1,
      hash: entry?.hash,
      seq: entry?.seq,
      title: { en: 'Told' },
      api: `http://127.0.0.1:9/api/v1/news/${post.id}`,
      url: `http://127.0.0.1:9/id/${post.id}`
    }
  })
  await settled('delivered')
  expect(await deliveries()).toMatchObject([
    { title: 'Told', lastStatus: 204, attempts: 1, nextAt: null, problem: null, milliseconds: expect.any(Number) }
  ])
  expect(JSON.stringify(await deliveries())).not.toContain('The reply of the partner')
})

test('published, changed, withdrawn, published again: each has its name; a draft has none', async () => {
  await endpoint()
  start()
  const { id } = await publish('One')
  await retitle(id, 'Two')
  await payload.update({ collection: 'news', id, data: { title: 'Drafted' }, draft: true })
  await payload.update({ collection: 'news', id, data: { _status: 'draft' } })
  await retitle(id, 'Three')
  await came(4)
  await sleep(300)
  expect(told()).toEqual(['news.published', 'news.changed', 'record.withdrawn', 'news.published'])
  expect(there.received[2]?.message.data).toMatchObject({ id, hash: null, title: { en: 'Two' } })
})

test('an endpoint hears of nothing from before it was made, and of everything since, however late we look', async () => {
  await publish('Before')
  await endpoint()
  for (const title of ['A', 'B', 'C']) await publish(title)
  start()
  await came(3)
  await sleep(200)
  expect(titlesTold().toSorted()).toEqual(['A', 'B', 'C'])
})

describe('when an attempt fails', () => {
  test('it is made again with the same id and body, after growing pauses', async () => {
    await endpoint()
    there.answer = () => 500
    start()
    await publish('Again')
    await came(1)
    const answered = { attempts: 1, lastStatus: 500, problem: 'answer' }
    await vi.waitFor(async () => expect(await deliveries()).toMatchObject([answered]), 15_000)
    const [first] = await deliveries()
    expect(Date.parse(first?.nextAt ?? '') - Date.parse(first?.lastAt ?? '')).toBeGreaterThan(4000)
    await now()
    await came(2)
    await vi.waitFor(async () => expect((await deliveries())[0]?.attempts).toBe(2), 5000)
    const [second] = await deliveries()
    expect(Date.parse(second?.nextAt ?? '') - Date.parse(second?.lastAt ?? '')).toBeGreaterThan(25_000)
    there.answer = () => 200
    await now()
    await settled('delivered')
    expect(new Set(there.received.map(({ id, body }) => id + body)).size).toBe(1)
    expect(await readEndpoint({ payload }, first?.endpoint as string)).toMatchObject({
      failures: 0,
      failingSince: null
    })
  })

  test.each([
    ['a redirect', 302],
    ['an error of ours', 400]
  ])('%s is no success, and is not followed', async (_what, status) => {
    await endpoint()
    there.answer = () => status
    start()
    await publish('Refused')
    await settled('waiting')
    await vi.waitFor(async () => expect(await deliveries()).toMatchObject([{ lastStatus: status, attempts: 1 }]), 5000)
    expect(there.received).toHaveLength(1)
  })

  test('what was published later of the same record waits, and everything else overtakes', async () => {
    await endpoint()
    there.answer = ({ message }) => ((message.data.title as { en: string }).en === 'Stuck' ? 503 : 200)
    start()
    const { id } = await publish('Stuck')
    await came(1)
    await retitle(id, 'Behind')
    await publish('Free')
    await came(2)
    await sleep(500)
    expect(titlesTold()).toEqual(['Stuck', 'Free'])
    there.answer = () => 200
    await payload.db.updateMany({
      collection: 'webhook-deliveries',
      where: { title: { equals: 'Stuck' } },
      data: { nextAt: new Date().toISOString() }
    })
    wakeDispatcher()
    await came(4)
    expect(titlesTold()).toEqual(['Stuck', 'Free', 'Stuck', 'Behind'])
  })

  test('an address that leads inside is refused at the moment of sending', async () => {
    await endpoint({ url: 'https://localhost/' })
    const dispatcher = new Dispatcher(payload)
    running.push({ dispatcher, ended: dispatcher.run() })
    await publish('Inside')
    await vi.waitFor(
      async () => expect(await deliveries()).toMatchObject([{ problem: 'refused', lastStatus: null }]),
      10_000
    )
    expect(there.received).toEqual([])
  })
})

test('a slow endpoint holds no other up', async () => {
  await endpoint({ name: 'Slow', url: 'https://hooks.partner.example/slow' })
  await endpoint({ name: 'Quick', url: 'https://hooks.partner.example/quick' })
  there.answer = ({ path }) => (path === '/slow' ? { after: 6000 } : 200)
  start()
  for (let i = 0; i < 6; i++) await publish(`Post ${i}`)
  const published = Date.now()
  const at = (path: string) => there.received.filter((each) => each.path === path)
  await vi.waitFor(() => expect(at('/quick')).toHaveLength(6), 10_000)
  expect((at('/quick').at(-1)?.at ?? 0) - published).toBeLessThan(3000)
  // Four at once, and the first of them has not been answered yet.
  expect(at('/slow').length).toBeLessThanOrEqual(4)
})

describe('an endpoint', () => {
  test('that answers 410 hears no more', async () => {
    const id = await endpoint()
    there.answer = () => 410
    start()
    await publish('Gone')
    await vi.waitFor(
      async () => expect(await readEndpoint({ payload }, id)).toMatchObject({ state: 'unsubscribed' }),
      10_000
    )
    await publish('Not told')
    await sleep(300)
    expect(there.received).toHaveLength(1)
    expect(await deliveries()).toMatchObject([{ state: 'failed', lastStatus: 410 }])
  })

  test('that has failed for three days is paused; resumed, it goes on from where it stopped', async () => {
    const id = await endpoint()
    there.answer = () => 500
    start()
    await publish('First')
    await vi.waitFor(async () => expect((await deliveries())[0]?.attempts).toBe(1), 5000)
    const failingSince = new Date(Date.now() - 73 * 3_600_000).toISOString()
    await payload.db.updateOne({ collection: 'webhook-endpoints', id, data: { failingSince } })
    wakeDispatcher()
    await vi.waitFor(async () => expect(await readEndpoint({ payload }, id)).toMatchObject({ state: 'paused' }), 10_000)
    await publish('While paused')
    await now()
    await sleep(300)
    expect(there.received).toHaveLength(1)
    there.answer = () => 200
    await payload.db.updateOne({
      collection: 'webhook-endpoints',
      id,
      data: { state: 'active', failingSince: null, failures: 0 }
    })
    await now()
    await came(3)
    expect(titlesTold()).toEqual(['First', 'First', 'While paused'])
  })

  test('that fails is given a rest: what waits for it is not sent all at once', async () => {
    await endpoint()
    there.answer = () => 500
    for (let i = 0; i < 40; i++) await publish(`Post ${i}`)
    start()
    await came(10)
    await sleep(1500)
    expect(there.received.length).toBeLessThan(20)
  })

  test('gets both signatures for a day after its secret was changed, and one after that', async () => {
    const id = await endpoint()
    const first = (await readEndpoint({ payload }, id))?.secrets
    const rotated = await withNewSecret(first)
    await payload.db.updateOne({ collection: 'webhook-endpoints', id, data: { secrets: rotated } })
    start()
    await publish('Rotated')
    await came(1)
    const signed = ({ body, headers }: Received, secret: string) => new Webhook(secret).verify(body, headers)
    const [message] = there.received
    if (!message) throw new Error('nothing came')
    const [newest, former] = await secretsOf(rotated)
    expect(message.headers['webhook-signature']?.split(' ')).toHaveLength(2)
    for (const secret of [newest, former ?? '']) expect(signed(message, secret)).toEqual(message.message)
    expect(await secretsOf(rotated, Date.now() + overlap)).toEqual([newest])
    expect(await secretsOf(await withNewSecret(rotated))).not.toContain(former)
    expect(JSON.stringify(rotated)).not.toContain('whsec_')
  })
})

// One process owns a SQLite file.
onlyOn('mongodb', 'of two processes one sends, and when it is gone the other does', async () => {
  await endpoint()
  start()
  start(await openSecondDesk())
  for (let i = 0; i < 20; i++) await publish(`Post ${i}`)
  await came(20)
  await sleep(1000)
  expect(new Set(there.received.map(({ id }) => id)).size).toBe(20)
  expect(there.received).toHaveLength(20)
  running[0]?.dispatcher.stop()
  await running[0]?.ended
  await publish('After')
  await came(21)
})
