import type { Agreement } from '@detwin/content'
import { createLocalReq, type Payload, type PayloadRequest, ValidationError } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { historyOf, logOf, openDesk } from '../../../tests/desk.ts'
import type { Agreement as Saved } from '../../payload-types.ts'

let payload: Payload
let chinese: PayloadRequest
let place: { city: string; chinaCity: string }
let source: string
let draftSource: string

beforeAll(async () => {
  payload = await openDesk()
  chinese = await createLocalReq({}, payload)
  chinese.i18n = { ...chinese.i18n, language: 'zh-TW' }
  const base = { sourceLocale: 'en' as const, _status: 'published' as const }
  const country = await payload.create({ collection: 'countries', data: { ...base, name: 'Sweden', code: 'SE' } })
  const city = async (name: string) =>
    (await payload.create({ collection: 'cities', data: { ...base, name, country: country.id, kind: 'city' } })).id
  place = { city: await city('Gothenburg'), chinaCity: await city('Shanghai') }
  const page = async (url: string, _status: 'draft' | 'published') =>
    (await payload.create({ collection: 'sources', data: { title: 'A report', url, _status } })).id
  source = await page('https://news.example/a', 'published')
  draftSource = await page('https://news.example/b', 'draft')
})

type Event = NonNullable<Saved['events']>[number]

const event = (fields: Partial<Event> = {}): Event => ({
  kind: 'ended',
  date: '2020',
  certainty: 'claimed',
  decidedBy: 'council',
  side: 'abroad',
  reason: 'unknown',
  sources: [source],
  ...fields
})

const create = (fields: Partial<Saved> = {}, options: object = {}): Promise<Saved> =>
  payload.create({
    collection: 'agreements',
    data: { ...place, sourceLocale: 'en', _status: 'published', ...fields },
    ...options
  })

const update = (id: string, data: Partial<Saved>, options: { locale?: 'zh-Hant' } = {}): Promise<Saved> =>
  payload.update({ collection: 'agreements', id, data: { _status: 'published', ...data }, ...options })

/** What a refused save says, by the path of the field. */
const refusal = (save: Promise<unknown>): Promise<unknown> =>
  save.then(
    () => 'saved',
    (error: unknown) =>
      error instanceof ValidationError
        ? Object.fromEntries(error.data.errors.map(({ path, message }) => [path, message]))
        : error
  )

async function published(id: string): Promise<Agreement | undefined> {
  const entry = (await logOf(payload)).findLast((found) => found.id === id)
  return entry?.op === 'put' && entry.document.type === 'agreement' ? entry.document : undefined
}

describe('the status', () => {
  test('is computed from the events and stored', async () => {
    expect(await create({ events: [event()] })).toMatchObject({
      status: 'ended',
      statusSince: '2020',
      statusCertainty: 'claimed'
    })
  })

  test('cannot be typed in', async () => {
    const publisher = await payload.create({
      collection: 'users',
      data: { email: 'e@desk.example', password: 'correct horse battery', role: 'publisher', penName: 'E' }
    })
    const saved = await create(
      { status: 'active', title: 'Mine' },
      { overrideAccess: false, user: { ...publisher, collection: 'users' } }
    )
    expect(saved).toMatchObject({ status: 'unverified', title: 'Gothenburg – Shanghai' })
  })

  test('follows a later event', async () => {
    const { id, events } = await create({ events: [event()] })
    const later = await update(id, { events: [...(events ?? []), event({ kind: 'reinstated', date: '2021' })] })
    expect(later).toMatchObject({ status: 'active' })
    expect(await published(id)).toMatchObject({ status: 'active', statusSince: '2021' })
  })
})

describe('a source', () => {
  const said = { en: /^Add a source/, chinese: /^請加上資料來源/, draft: /^Publish the source first/ }

  test('is not needed for a draft', async () => {
    const { id } = await create({ _status: 'draft', events: [event({ sources: [] })] }, { draft: true })
    expect(await historyOf(payload, id)).toEqual([])
  })

  test.each(['events', 'instruments'] as const)('is needed to publish %s, and the refusal says where', async (rows) => {
    const row = rows === 'events' ? event({ sources: [] }) : { kind: 'other' as const, sources: [] }
    const good = rows === 'events' ? event() : { kind: 'other' as const, sources: [source] }
    expect(await refusal(create({ [rows]: [good, row] }))).toEqual({
      [`${rows}.1.sources`]: expect.stringMatching(said.en)
    })
  })

  test('is asked for in the language of the editor', async () => {
    expect(await refusal(create({ events: [event({ sources: [] })] }, { req: chinese }))).toEqual({
      'events.0.sources': expect.stringMatching(said.chinese)
    })
  })

  test('that is a draft does not count', async () => {
    expect(await refusal(create({ events: [event({ sources: [draftSource] })] }))).toEqual({
      'events.0.sources': expect.stringMatching(said.draft)
    })
  })
})

describe('history', () => {
  test('keeps an event that readers have seen', async () => {
    const { id } = await create({ events: [event()] })
    expect(await refusal(update(id, { events: [event({ kind: 'lapsed' })] }))).toEqual({
      events: expect.stringMatching(/cannot be removed/)
    })
    expect(await published(id)).toMatchObject({ status: 'ended' })
  })

  test('lets an event be corrected with a day and a reason, and shows it', async () => {
    const { id, events } = await create({ events: [event(), event({ kind: 'lapsed', date: '2019' })] })
    const wrong = { ...events?.[0], correctedOn: '2026-11-02T12:00:00.000Z' } as Event // the saved row
    const others = events?.slice(1) ?? []
    expect(await refusal(update(id, { events: [wrong, ...others] }))).toEqual({
      'events.0.correctionReason': expect.any(String)
    })
    await update(id, { events: [{ ...wrong, correctionReason: 'Not renewed; nobody ended it.' }, ...others] })
    const document = await published(id)
    expect(document).toMatchObject({
      status: 'lapsed',
      events: [
        { kind: 'ended', correction: { on: '2026-11-02' } },
        { kind: 'lapsed', correction: null }
      ]
    })
  })
})

test('a translation of a corrected event is published without its reason, which stays in the source language', async () => {
  const { id, events } = await create({ events: [event(), event({ kind: 'lapsed' })] })
  const [wrong, right] = events ?? []
  const corrected = { ...wrong, correctedOn: '2026-11-02T12:00:00.000Z', correctionReason: 'Not renewed.' } as Event // saved
  await update(id, { events: [corrected, right as Event] })
  const rows = [
    { ...corrected, correctionReason: null, note: '市議會的決定' },
    { ...right, note: null }
  ] as Event[] // in this language
  await update(id, { events: rows, translationState: 'reviewed' }, { locale: 'zh-Hant' })
  expect((await published(id))?.events[0]).toMatchObject({
    note: { 'zh-Hant': '市議會的決定' },
    correction: { reason: { en: 'Not renewed.' } }
  })
  // In the source language the reason may not be taken away.
  expect(await refusal(update(id, { events: [{ ...corrected, correctionReason: '' }, right as Event] }))).toEqual({
    'events.0.correctionReason': expect.any(String)
  })
})

test('little is enough: no Chinese side, no date, no paper', async () => {
  const { id, title } = await create({ chinaCity: null, events: [event({ date: null })] })
  expect(title).toBe('Gothenburg – ?')
  expect(await published(id)).toMatchObject({ chinaCity: null, instruments: [], status: 'ended', statusSince: null })
})

test.each(['2022-13', '17.11.2022', 'by 2022'])('%j is refused as a date, with how to write one', async (date) => {
  expect(await refusal(create({ events: [event({ date })] }))).toEqual({
    'events.0.date': expect.stringContaining('2022-11-17')
  })
})

test('a city renamed changes its own entry and the title editors see, and no agreement', async () => {
  const { id } = await create({ events: [event()] })
  await payload.update({ collection: 'cities', id: place.city, data: { name: 'Göteborg', _status: 'published' } })
  expect(await historyOf(payload, place.city)).toEqual(['put', 'put'])
  expect(await historyOf(payload, id)).toEqual(['put'])
  expect(await payload.findByID({ collection: 'agreements', id })).toMatchObject({ title: 'Göteborg – Shanghai' })
})
