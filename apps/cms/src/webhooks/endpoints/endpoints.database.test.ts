import { setTimeout as sleep } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import { expect, test, vi } from 'vitest'
import { hearing } from '../../../tests/hearing.ts'
import type { Received } from '../../../tests/receiver.ts'
import { overlap, secretsOf, withNewSecret } from '../secrets/secrets.ts'
import { readEndpoint } from './stored.ts'

const desk = hearing()
const { attempted, came, deliveries, endpoint, now, publish, retitle, settled, start, stop, titlesTold } = desk

async function failsSince(id: string, hours: number): Promise<void> {
  const failingSince = new Date(Date.now() - hours * 3_600_000).toISOString()
  await desk.payload.db.updateOne({ collection: 'webhook-endpoints', id, data: { failingSince } })
}

test('one that answers 410 hears no more', async () => {
  const id = await endpoint()
  desk.there.answer = () => 410
  start()
  await publish('Gone')
  await vi.waitFor(async () => expect(await readEndpoint(desk, id)).toMatchObject({ state: 'unsubscribed' }), 20_000)
  await publish('Not told')
  await sleep(300)
  expect(desk.there.received).toHaveLength(1)
  expect(await deliveries()).toMatchObject([{ state: 'failed', lastStatus: 410 }])
})

test('one that has failed for three days is paused; resumed, it goes on from where it stopped', async () => {
  const id = await endpoint()
  desk.there.answer = () => 500
  start()
  const { id: post } = await publish('First')
  await attempted(1)
  await failsSince(id, 71)
  await now()
  await attempted(2)
  expect(await readEndpoint(desk, id)).toMatchObject({ state: 'active' })
  await failsSince(id, 73)
  // Its last attempt: a message is not given up with the endpoint.
  await desk.payload.db.updateMany({ collection: 'webhook-deliveries', where: {}, data: { attempts: 15 } })
  await now()
  await vi.waitFor(async () => expect(await readEndpoint(desk, id)).toMatchObject({ state: 'paused' }), 20_000)
  expect(await deliveries()).toMatchObject([{ state: 'waiting', attempts: 16 }])
  // Of another record it could come first.
  await retitle(post, 'While paused')
  await now()
  await sleep(300)
  expect(desk.there.received).toHaveLength(3)
  desk.there.answer = () => 200
  await desk.payload.db.updateOne({
    collection: 'webhook-endpoints',
    id,
    data: { state: 'active', failingSince: null, failures: 0 }
  })
  await now()
  await came(5)
  expect(titlesTold()).toEqual(['First', 'First', 'First', 'First', 'While paused'])
})

test('one that failed before the CMS was away for days is asked again and not paused', async () => {
  const id = await endpoint()
  desk.there.answer = () => 500
  start()
  await publish('Before')
  await attempted(1)
  await stop()
  await failsSince(id, 100)
  await now()
  desk.there.answer = () => 200
  start()
  await settled('delivered')
  expect(await readEndpoint(desk, id)).toMatchObject({ state: 'active', failingSince: null, failures: 0 })
  const toTell = { collection: 'webhook-endpoints' as const, where: { tellOwner: { equals: true } } }
  expect(await desk.payload.db.count(toTell)).toMatchObject({ totalDocs: 0 })
})

test('one that fails is given a rest: what waits for it is not sent all at once', async () => {
  await endpoint()
  desk.there.answer = () => 500
  for (let i = 0; i < 40; i++) await publish(`Post ${i}`)
  start()
  await came(10)
  await sleep(1500)
  expect(desk.there.received.length).toBeLessThan(20)
})

test('one gets both signatures for a day after its secret was changed, and one after that', async () => {
  const id = await endpoint()
  const first = (await readEndpoint(desk, id))?.secrets
  const rotated = await withNewSecret(first)
  await desk.payload.db.updateOne({ collection: 'webhook-endpoints', id, data: { secrets: rotated } })
  start()
  await publish('Rotated')
  await came(1)
  const signed = ({ body, headers }: Received, secret: string) => new Webhook(secret).verify(body, headers)
  const [message] = desk.there.received
  if (!message) throw new Error('nothing came')
  const [newest, former] = await secretsOf(rotated)
  expect(message.headers['webhook-signature']?.split(' ')).toHaveLength(2)
  for (const secret of [newest, former ?? '']) expect(signed(message, secret)).toEqual(message.message)
  expect(await secretsOf(rotated, Date.now() + overlap)).toEqual([newest])
  expect(await secretsOf(await withNewSecret(rotated))).not.toContain(former)
  expect(JSON.stringify(rotated)).not.toContain('whsec_')
})
