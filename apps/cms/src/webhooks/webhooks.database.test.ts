import { setTimeout as sleep } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import { describe, expect, test, vi } from 'vitest'
import { onlyOn, openSecondDesk } from '../../tests/desk.ts'
import { hearing } from '../../tests/hearing.ts'
import { Dispatcher } from './dispatcher/dispatcher.ts'
import { readEndpoint } from './endpoints/stored.ts'
import { secretsOf } from './secrets/secrets.ts'
import { wakeDispatcher } from './wake.ts'

const desk = hearing()
const { attempted, came, deliveries, endpoint, now, publish, retitle, settled, start, stop, titlesTold } = desk

test('a publication is told within seconds, signed as Standard Webhooks has it, and says where the record is', async () => {
  const id = await endpoint()
  start()
  const post = await publish('Told')
  await came(1)
  const [message] = desk.there.received
  if (!message) throw new Error('nothing came')
  const secrets = await secretsOf((await readEndpoint(desk, id))?.secrets)
  expect(secrets[0]).toMatch(/^whsec_/)
  expect(new Webhook(secrets[0]).verify(message.body, message.headers)).toEqual(message.message)
  expect(() => new Webhook(secrets[0]).verify(message.body.replace('Told', 'Tald'), message.headers)).toThrow()
  expect(message.headers).toMatchObject({
    'webhook-id': expect.stringMatching(/^msg_[0-9a-f]{24}$/),
    host: 'hooks.partner.example'
  })
  const entry = (await desk.payload.find({ collection: 'publications', where: { recordId: { equals: post.id } } }))
    .docs[0]
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
  await desk.payload.update({ collection: 'news', id, data: { title: 'Drafted' }, draft: true })
  await desk.payload.update({ collection: 'news', id, data: { _status: 'draft' } })
  await retitle(id, 'Three')
  await came(4)
  await sleep(300)
  expect(desk.there.received.map(({ message }) => message.type)).toEqual([
    'news.published',
    'news.changed',
    'record.withdrawn',
    'news.published'
  ])
  expect(desk.there.received[2]?.message.data).toMatchObject({ id, hash: null, title: { en: 'Two' } })
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
  const stuckUntil = (time: Date) =>
    desk.payload.db.updateMany({
      collection: 'webhook-deliveries',
      where: { title: { equals: 'Stuck' } },
      data: { nextAt: time.toISOString() }
    })

  test('it is made again with the same id and body, after growing pauses', async () => {
    await endpoint()
    desk.there.answer = () => 500
    start()
    await publish('Again')
    await came(1)
    const answered = { attempts: 1, lastStatus: 500, problem: 'answer' }
    await vi.waitFor(async () => expect(await deliveries()).toMatchObject([answered]), 20_000)
    const [first] = await deliveries()
    expect(Date.parse(first?.nextAt ?? '') - Date.parse(first?.lastAt ?? '')).toBeGreaterThan(4000)
    await now()
    await came(2)
    await attempted(2)
    const [second] = await deliveries()
    expect(Date.parse(second?.nextAt ?? '') - Date.parse(second?.lastAt ?? '')).toBeGreaterThan(25_000)
    desk.there.answer = () => 200
    await now()
    await settled('delivered')
    expect(new Set(desk.there.received.map(({ id, body }) => id + body)).size).toBe(1)
    expect(await readEndpoint(desk, first?.endpoint as string)).toMatchObject({
      failures: 0,
      failingSince: null
    })
  })

  test.each([
    ['a redirect', 302],
    ['an error of ours', 400]
  ])('%s is no success, and is not followed', async (_what, status) => {
    await endpoint()
    desk.there.answer = () => status
    start()
    await publish('Refused')
    await settled('waiting')
    await vi.waitFor(
      async () => expect(await deliveries()).toMatchObject([{ lastStatus: status, attempts: 1 }]),
      20_000
    )
    expect(desk.there.received).toHaveLength(1)
  })

  test('what was published later of the same record waits, and everything else overtakes', async () => {
    await endpoint()
    desk.there.answer = ({ message }) => ((message.data.title as { en: string }).en === 'Stuck' ? 503 : 200)
    start()
    const { id } = await publish('Stuck')
    await attempted(1)
    await stuckUntil(new Date(Date.now() + 3_600_000))
    await retitle(id, 'Behind')
    await publish('Free')
    await came(2)
    await sleep(500)
    expect(titlesTold()).toEqual(['Stuck', 'Free'])
    desk.there.answer = () => 200
    await stuckUntil(new Date())
    wakeDispatcher()
    await came(4)
    expect(titlesTold()).toEqual(['Stuck', 'Free', 'Stuck', 'Behind'])
  })

  test('an address that leads inside is refused at the moment of sending', async () => {
    await endpoint({ url: 'https://localhost/' })
    start(new Dispatcher(desk.payload))
    await publish('Inside')
    await vi.waitFor(
      async () => expect(await deliveries()).toMatchObject([{ problem: 'refused', lastStatus: null }]),
      20_000
    )
    expect(desk.there.received).toEqual([])
  })
})

test('a slow endpoint holds no other up', async () => {
  const slowness = 6000
  await endpoint({ name: 'Slow', url: 'https://hooks.partner.example/slow' })
  await endpoint({ name: 'Quick', url: 'https://hooks.partner.example/quick' })
  desk.there.answer = ({ path }) => (path === '/slow' ? { after: slowness } : 200)
  start()
  for (let i = 0; i < 6; i++) await publish(`Post ${i}`)
  const at = (path: string) => desk.there.received.filter((each) => each.path === path)
  await vi.waitFor(() => expect(at('/quick')).toHaveLength(6), 20_000)
  const firstAnswer = (at('/slow')[0]?.at ?? 0) + slowness
  expect(at('/slow').filter((each) => each.at < firstAnswer).length).toBeLessThanOrEqual(4)
})

// One process owns a SQLite file.
onlyOn('mongodb', 'of two processes one sends, and when it is gone the other does', async () => {
  await endpoint()
  start()
  start(new Dispatcher(await openSecondDesk(), { fetch: desk.there.fetch }))
  for (let i = 0; i < 20; i++) await publish(`Post ${i}`)
  await came(20)
  await sleep(1000)
  expect(new Set(desk.there.received.map(({ id }) => id)).size).toBe(20)
  expect(desk.there.received).toHaveLength(20)
  await stop(1)
  await publish('After')
  await came(21)
})
