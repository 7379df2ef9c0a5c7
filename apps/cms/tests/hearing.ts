import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { Dispatcher } from '../src/webhooks/dispatcher/dispatcher.ts'
import { wakeDispatcher } from '../src/webhooks/wake.ts'
import { news, openDesk } from './desk.ts'
import { makeEndpoint, makePartner } from './partners.ts'
import { type Receiver, receiver } from './receiver.ts'

/** A desk and a partner who hears of what it publishes. Each test begins with a new receiver and no endpoint. */
export function hearing() {
  const running: { dispatcher: Dispatcher; ended: Promise<void> }[] = []
  let payload: Payload
  let partner: string
  let there: Receiver

  function start(dispatcher = new Dispatcher(payload, { fetch: there.fetch })): void {
    running.push({ dispatcher, ended: dispatcher.run() })
  }

  /** Ends the dispatchers, or the first of them alone. */
  async function stop(count = running.length): Promise<void> {
    const stopping = running.splice(0, count)
    for (const { dispatcher } of stopping) dispatcher.stop()
    await Promise.all(stopping.map(({ ended }) => ended))
  }

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

  const deliveries = async () =>
    (await payload.find({ collection: 'webhook-deliveries', sort: 'seq', pagination: false, depth: 0 })).docs

  return {
    get payload() {
      return payload
    },
    get there() {
      return there
    },
    start,
    stop,
    endpoint: (data: object = {}) =>
      makeEndpoint(payload, partner, { types: ['news.published', 'news.changed', 'record.withdrawn'], ...data }),
    publish: (title: string) => payload.create({ collection: 'news', data: news(title) }),
    retitle: (id: string, title: string) =>
      payload.update({ collection: 'news', id, data: { title, _status: 'published' } }),
    deliveries,
    came: (count: number) => vi.waitFor(() => expect(there.received.length).toBeGreaterThanOrEqual(count), 20_000),
    /** The first of the deliveries has been tried that often. */
    attempted: (count: number) => vi.waitFor(async () => expect((await deliveries())[0]?.attempts).toBe(count), 20_000),
    titlesTold: () => there.received.map(({ message }) => (message.data.title as { en: string }).en),
    settled: (state: string) =>
      vi.waitFor(
        async () => expect((await deliveries()).filter((each) => each.state === state)).toHaveLength(1),
        20_000
      ),
    /** As if that much time had passed for everything that waits. */
    now: async () => {
      const data = { nextAt: new Date(Date.now() - 1000).toISOString() }
      const waiting = { state: { equals: 'waiting' } }
      await payload.db.updateMany({ collection: 'webhook-deliveries', where: waiting, data })
      await payload.db.updateMany({ collection: 'webhook-endpoints', where: {}, data: { restsUntil: null } })
      wakeDispatcher()
    }
  }
}
