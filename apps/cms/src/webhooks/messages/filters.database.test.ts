import type { Payload } from 'payload'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { openDesk } from '../../../tests/desk.ts'
import { makeEndpoint, makePartner } from '../../../tests/partners.ts'
import { messageTypeNames } from '../types/types.ts'
import { fanOut } from './fan-out.ts'

let payload: Payload
let partner: string
let group: string
const cities: Record<string, string> = {}

const published = { sourceLocale: 'en', _status: 'published' } as const

beforeAll(async () => {
  payload = await openDesk()
  partner = await makePartner(payload, 'A newsroom')
  group = (await payload.create({ collection: 'groups', data: { ...published, name: 'Signers' } })).id
  for (const [code, name] of [
    ['SE', 'Gothenburg'],
    ['DE', 'Kiel']
  ] as const) {
    const country = await payload.create({ collection: 'countries', data: { ...published, name: code, code } })
    const city = await payload.create({
      collection: 'cities',
      data: { ...published, name, country: country.id, kind: 'city' }
    })
    cities[code] = city.id
  }
})

afterEach(async () => {
  await payload.db.deleteMany({ collection: 'webhook-deliveries', where: {} })
  await payload.db.deleteMany({ collection: 'webhook-endpoints', where: {} })
})

const endpoint = (filters: object, types: readonly string[] = messageTypeNames) =>
  makeEndpoint(payload, partner, { types, filters })

/** What an endpoint is told, the oldest first: the type and what it is about. */
async function told(id: string): Promise<string[]> {
  while (await fanOut(payload)) continue
  const where = { endpoint: { equals: id } }
  const { docs } = await payload.find({ collection: 'webhook-deliveries', where, sort: 'seq', pagination: false })
  return docs.map(({ type, title }) => `${type}: ${title}`)
}

let sources = 0

async function source(): Promise<string> {
  const data = { _status: 'published', title: 'Minutes', url: `https://source.example/${++sources}` } as const
  return (await payload.create({ collection: 'sources', data })).id
}

const event = (kind: 'signed' | 'ended', date: string, sources: string[]) => ({
  kind,
  date,
  certainty: 'verified' as const,
  decidedBy: 'unknown' as const,
  side: 'unknown' as const,
  reason: 'unknown' as const,
  sources
})

const agreement = (country: string, events: ReturnType<typeof event>[]) =>
  payload.create({ collection: 'agreements', data: { ...published, city: cities[country] ?? '', events } })

const news = (data: object = {}) =>
  payload.create({
    collection: 'news',
    data: { ...published, title: 'Post', date: '2026-11-01T12:00:00.000Z', body: text, ...data }
  })

const text = {
  root: {
    type: 'root',
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: 'Text' }] }],
    direction: null,
    format: '' as const,
    indent: 0,
    version: 1
  }
}

test('a country lets its agreements and cities pass, and what has no country', async () => {
  const id = await endpoint({ countries: ['SE'] })
  await agreement('SE', [])
  await agreement('DE', [])
  await payload.update({ collection: 'cities', id: cities.SE ?? '', data: { website: 'https://goteborg.example' } })
  await payload.update({ collection: 'cities', id: cities.DE ?? '', data: { website: 'https://kiel.example' } })
  await news()
  expect(await told(id)).toEqual([
    'agreement.published: Gothenburg',
    'city.changed: Gothenburg',
    'news.published: Post'
  ])
})

test('a status: what leaves it is told of once more, with the status before and after', async () => {
  const from = await source()
  const id = await endpoint({ statuses: ['active'] }, [
    'agreement.published',
    'agreement.status_changed',
    'agreement.changed'
  ])
  const signed = event('signed', '1990', [from])
  const { id: record } = await agreement('SE', [signed])
  await agreement('DE', [])
  const events = [signed, event('ended', '2020', [from])]
  await payload.update({ collection: 'agreements', id: record, data: { events } })
  await payload.update({
    collection: 'agreements',
    id: record,
    data: { events: [...events, event('ended', '2021', [from])] }
  })
  expect(await told(id)).toEqual(['agreement.published: Gothenburg', 'agreement.status_changed: Gothenburg'])
  const { docs } = await payload.find({
    collection: 'webhook-deliveries',
    where: { endpoint: { equals: id } },
    sort: '-seq'
  })
  expect(JSON.parse(docs[0]?.body ?? '')).toMatchObject({ data: { status: { before: 'active', after: 'ended' } } })
})

test('an endpoint hears the most telling type it chose, and once', async () => {
  const from = await source()
  const all = await endpoint({}, ['agreement.status_changed', 'agreement.changed'])
  const changes = await endpoint({}, ['agreement.changed'])
  const { id: record } = await agreement('SE', [])
  await payload.update({ collection: 'agreements', id: record, data: { events: [event('signed', '1990', [from])] } })
  expect(await told(all)).toEqual(['agreement.status_changed: Gothenburg'])
  expect(await told(changes)).toEqual(['agreement.changed: Gothenburg'])
})

test('a group lets its own news pass', async () => {
  const id = await endpoint({ groups: [group] }, ['news.published'])
  await news({ title: 'Theirs', groups: [group] })
  await news({ title: 'Somebody else’s' })
  expect(await told(id)).toEqual(['news.published: Theirs'])
})

test('a language lets pass what is public in it', async () => {
  const id = await endpoint({ languages: ['sv'] }, ['news.published', 'news.changed'])
  const { id: post } = await news({ title: 'Post' })
  await payload.update({
    collection: 'news',
    id: post,
    locale: 'sv',
    data: { title: 'Inlägg', body: text, translationState: 'reviewed', _status: 'published' }
  })
  expect(await told(id)).toEqual(['news.changed: Post'])
})

test('a place in the log that moves leaves types and filters as they are', async () => {
  const filters = { countries: ['SE', 'DE'], statuses: ['ended'], groups: [group], languages: ['sv'] }
  const id = await endpoint(filters, ['agreement.changed', 'news.published'])
  await news({ title: 'Moves on' })
  await told(id)
  expect(await payload.findByID({ collection: 'webhook-endpoints', id, depth: 0 })).toMatchObject({
    types: ['agreement.changed', 'news.published'],
    filters
  })
})

test('images, pages and the site’s own words are not told of, and a body stays small', async () => {
  const id = await endpoint({})
  await payload.create({ collection: 'pages', data: { ...published, title: 'About', body: text } })
  await news({ title: '長'.repeat(5000) })
  expect((await told(id)).map((each) => each.slice(0, 14))).toEqual(['news.published'])
  const { docs } = await payload.find({ collection: 'webhook-deliveries', where: { endpoint: { equals: id } } })
  expect(Buffer.byteLength(docs[0]?.body ?? '')).toBeLessThan(2000)
})
