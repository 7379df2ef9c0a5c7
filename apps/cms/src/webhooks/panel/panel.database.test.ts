import { setTimeout as sleep } from 'node:timers/promises'
import { createLocalReq, type Payload } from 'payload'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { news, openDesk } from '../../../tests/desk.ts'
import { makeEndpoint, makePartner } from '../../../tests/partners.ts'
import { type Receiver, receiver } from '../../../tests/receiver.ts'
import { account, rest } from '../../../tests/rest.ts'
import { sendTest } from '../actions/send-test.ts'
import { Dispatcher } from '../dispatcher/dispatcher.ts'
import { readEndpoint } from '../endpoints/stored.ts'
import { panelView } from './view.ts'

type Person = Awaited<ReturnType<typeof account>>

let payload: Payload
let there: Receiver
let dispatcher: Dispatcher
let ended: Promise<void>
let owner: Person
let stranger: Person
let editor: Person
let admin: Person
let own: string
let other: string
let id: string

beforeAll(async () => {
  payload = await openDesk()
  there = await receiver()
  own = await makePartner(payload, 'Own')
  owner = await account(payload, 'partner', { partner: own })
  other = await makePartner(payload, 'Other')
  stranger = await account(payload, 'partner', { partner: other })
  editor = await account(payload, 'editor')
  admin = await account(payload, 'admin')
  dispatcher = new Dispatcher(payload, { fetch: there.fetch })
  ended = dispatcher.run()
})
afterAll(async () => {
  dispatcher.stop()
  await ended
  await there.close()
})
beforeEach(async () => {
  for (const collection of ['webhook-deliveries', 'webhook-endpoints'] as const)
    await payload.db.deleteMany({ collection, where: {} })
  there.received.length = 0
  there.answer = () => 204
  id = await makeEndpoint(payload, own)
})

const panel = (person: Person, body?: object) =>
  rest(body ? 'POST' : 'GET', `/api/webhook-endpoints/${id}/panel`, { token: person.token, ...(body && { body }) })
const viewed = async (person: Person, body?: object) => panelView.parse((await panel(person, body)).body)
const endpointNow = async () => {
  const found = await readEndpoint({ payload }, id)
  if (!found) throw new Error('The endpoint is gone.')
  return found
}

test.each(['test', 'pause', 'resume', 'showSecret', 'rotateSecret', 'replay'])(
  '%s is for the partner’s people and admins alone',
  async (action) => {
    for (const person of [stranger, editor]) {
      const answer = await panel(person, { action })
      expect([answer.status, answer.text]).toEqual([404, expect.not.stringContaining('whsec')])
    }
    expect((await rest('POST', `/api/webhook-endpoints/${id}/panel`, { body: { action } })).status).toBe(404)
    expect(await endpointNow()).toMatchObject({ state: 'active' })
  }
)

test('a partner has at most twenty, and is told what to do', async () => {
  const body = { name: 'One more', url: 'https://hooks.partner.example/', types: ['news.published'] }
  for (let i = 1; i < 20; i++) await makeEndpoint(payload, own)
  const refused = await rest('POST', '/api/webhook-endpoints', { token: owner.token, body })
  expect(refused).toMatchObject({ status: 400, text: expect.stringContaining('Delete one that is not used any more') })
  await payload.delete({ collection: 'webhook-endpoints', id })
  expect((await rest('POST', '/api/webhook-endpoints', { token: owner.token, body })).status).toBe(201)
  expect((await rest('POST', '/api/webhook-endpoints', { token: stranger.token, body })).status).toBe(201)
})

describe('the secret', () => {
  test('is shown to whoever asks for it, and that they did is on record', async () => {
    expect((await viewed(owner)).secret).toBeUndefined()
    const { secret } = await viewed(owner, { action: 'showSecret' })
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect((await viewed(admin, { action: 'showSecret' })).secret).toBe(secret)
    const lines = await payload.find({ collection: 'audit', where: { recordId: { equals: id } } })
    expect(lines.docs.map(({ action, account: who }) => [action, who]).toSorted()).toEqual(
      [
        ['secret-show', owner.id],
        ['secret-show', admin.id]
      ].toSorted()
    )
    expect(JSON.stringify(lines.docs)).not.toContain('whsec')
  })

  test('is made anew, and both sign for a day', async () => {
    const { secret: former } = await viewed(owner, { action: 'showSecret' })
    const { secret, formerSecretEnds } = await viewed(owner, { action: 'rotateSecret' })
    expect(secret).not.toBe(former)
    expect(Date.parse(formerSecretEnds ?? '') - Date.now()).toBeGreaterThan(23.9 * 3_600_000)
    await payload.create({ collection: 'news', data: news('Signed twice') })
    await vi.waitFor(() => expect(there.received.length).toBeGreaterThan(0), 20_000)
    const message = there.received.at(-1)
    for (const each of [secret, former])
      expect(() => new Webhook(each ?? '').verify(message?.body ?? '', message?.headers ?? {})).not.toThrow()
  })
})

describe('a test', () => {
  test('is sent at once, also while paused, and says what came of it', async () => {
    await panel(owner, { action: 'pause' })
    there.answer = () => 418
    const req = await createLocalReq({}, payload)
    expect(await sendTest(req, await endpointNow(), there.fetch)).toMatchObject({ status: 418, problem: 'answer' })
    expect(there.received.map(({ message }) => message.type)).toEqual(['detwin.test'])
    expect(await viewed(owner)).toMatchObject({
      waiting: 0,
      deliveries: [{ type: 'detwin.test', state: 'failed', status: 418, milliseconds: expect.any(Number) }]
    })
    expect((await panel(owner, { action: 'test' })).status).toBe(429)
  })

  test('goes to no address of ours, whoever presses the button', async () => {
    const inside = await makeEndpoint(payload, own, { url: 'https://localhost/' })
    const answer = await rest('POST', `/api/webhook-endpoints/${inside}/panel`, {
      token: owner.token,
      body: { action: 'test' }
    })
    expect(answer.body).toMatchObject({ test: { status: null, problem: 'refused' } })
  })
})

test.each([
  'http://partner.example/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://partner.example:8443/',
  'https://me:secret@partner.example/',
  'partner.example',
  ''
])('the address %s is refused when it is saved, in words', async (url) => {
  const body = { name: 'Mine', url, types: ['news.published'] }
  const made = await rest('POST', '/api/webhook-endpoints', { token: owner.token, body })
  expect(made).toMatchObject({ status: 400, text: expect.stringContaining('begins with https://') })
  const changed = await rest('PATCH', `/api/webhook-endpoints/${id}`, { token: owner.token, body: { url } })
  expect(changed.status).toBe(400)
})

test('a state is not typed in, and neither is a secret', async () => {
  const body = { state: 'paused', secrets: [], cursor: '1.0', failures: 7, tellOwner: true }
  await rest('PATCH', `/api/webhook-endpoints/${id}`, { token: owner.token, body })
  expect(await endpointNow()).toMatchObject({ state: 'active', failures: 0, secrets: [expect.anything()] })
})

test('paused, it misses nothing; resumed, it goes on', async () => {
  expect(await viewed(owner, { action: 'pause' })).toMatchObject({ state: 'paused', failingSince: null })
  expect((await panel(owner, { action: 'pause' })).status).toBe(409)
  const { id: post } = await payload.create({ collection: 'news', data: news('While paused') })
  await sleep(300)
  expect(there.received).toEqual([])
  expect(await viewed(owner, { action: 'resume' })).toMatchObject({ state: 'active' })
  await vi.waitFor(async () => expect((await viewed(owner)).deliveries).toMatchObject([{ state: 'delivered' }]), 20_000)
  expect(there.received.map(({ message }) => message.data.id)).toEqual([post])
})

test('one that had unsubscribed begins with what is published from now on', async () => {
  await payload.db.updateOne({ collection: 'webhook-endpoints', id, data: { state: 'unsubscribed' } })
  await payload.create({ collection: 'news', data: news('Not heard') })
  await viewed(owner, { action: 'resume' })
  await payload.create({ collection: 'news', data: news('Heard') })
  await vi.waitFor(async () => expect((await viewed(owner)).deliveries).toMatchObject([{ title: 'Heard' }]), 20_000)
})

test('a delivery is sent again with the same id, and by nobody but its owner', async () => {
  await payload.create({ collection: 'news', data: news('Replayed') })
  await vi.waitFor(async () => expect((await viewed(owner)).deliveries).toMatchObject([{ state: 'delivered' }]), 20_000)
  const [delivery] = (await viewed(owner)).deliveries
  const sent = () => there.received.filter((each) => each.id === `msg_${delivery?.id}`)
  expect(sent()).toHaveLength(1)
  const theirs = await makeEndpoint(payload, other)
  const stolen = await rest('POST', `/api/webhook-endpoints/${theirs}/panel`, {
    token: stranger.token,
    body: { action: 'replay', delivery: delivery?.id }
  })
  expect(stolen.status).toBe(404)
  await viewed(owner, { action: 'replay', delivery: delivery?.id })
  await vi.waitFor(() => expect(sent()).toHaveLength(2), 20_000)
  expect(sent()[0]?.body).toBe(sent()[1]?.body)
})

test('what waited behind a delivery that is sent again follows it', async () => {
  const types = ['news.published' as const, 'news.changed' as const]
  await payload.update({ collection: 'webhook-endpoints', id, data: { types } })
  there.answer = () => 500
  const { id: post } = await payload.create({ collection: 'news', data: news('Stuck') })
  const deliveries = async () => (await viewed(owner)).deliveries.toSorted((a, b) => a.title.localeCompare(b.title))
  await vi.waitFor(async () => expect(await deliveries()).toMatchObject([{ attempts: 1 }]), 20_000)
  const [stuck] = await deliveries()
  const nextAt = new Date(Date.now() + 12 * 3_600_000).toISOString()
  await payload.db.updateMany({ collection: 'webhook-deliveries', where: {}, data: { attempts: 12, nextAt } })
  await payload.update({ collection: 'news', id: post, data: { title: 'Then', _status: 'published' } })
  await vi.waitFor(async () => expect(await deliveries()).toMatchObject([{ nextAt }, { nextAt }]), 20_000)
  there.answer = () => 204
  await viewed(owner, { action: 'replay', delivery: stuck?.id })
  const delivered = { state: 'delivered' }
  await vi.waitFor(async () => expect(await deliveries()).toMatchObject([delivered, delivered]), 20_000)
  expect(there.received.map(({ message }) => message.data.revision)).toEqual([1, 1, 2])
})

test('countries and groups to choose from are the public ones, by name', async () => {
  await payload.create({
    collection: 'countries',
    data: { name: 'Sweden', code: 'SE', sourceLocale: 'en', _status: 'published' }
  })
  await payload.create({
    collection: 'groups',
    draft: true,
    data: { name: 'Secret group', sourceLocale: 'en', _status: 'draft' }
  })
  const asked = (person: Person) => rest('GET', '/api/webhook-endpoints/choices', { token: person.token })
  expect(await asked(owner)).toMatchObject({
    status: 200,
    body: { countries: [{ value: 'SE', label: 'Sweden' }], groups: [] }
  })
  expect((await asked(editor)).status).toBe(403)
})
