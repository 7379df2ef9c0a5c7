import { createLocalReq, type Payload, type PayloadRequest, ValidationError } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { image, news, openDesk, richText, textWithImages } from '../../tests/desk.ts'
import { httpsServer, type TestServer } from '../../tests/https-server.ts'
import { account } from '../../tests/rest.ts'
import type { PublicCollection } from '../publications/record-types.ts'
import { createSafeFetch, type SafeFetch } from '../safe-fetch/safe-fetch.ts'
import { checklistOf } from './checklist.ts'
import type { Item } from './item.ts'

let payload: Payload
let server: TestServer
let fetch: SafeFetch
let req: PayloadRequest
let source: string
let draftSource: string
beforeAll(async () => {
  payload = await openDesk()
  const editor = await account(payload, 'editor')
  req = await createLocalReq({ user: await payload.findByID({ collection: 'users', id: editor.id }) }, payload)
  const page = async (url: string, _status: 'draft' | 'published') =>
    (await payload.create({ collection: 'sources', data: { title: 'A report', url, _status } })).id
  source = await page('https://news.example/a', 'published')
  draftSource = await page('https://news.example/b', 'draft')
  server = await httpsServer(['news.example'], (request, response) => {
    if (request.url === '/slow') return
    response.writeHead(request.url === '/gone' ? 404 : request.url === '/denied' ? 403 : 200).end()
  })
  fetch = createSafeFetch({
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    isAllowed: () => true,
    port: server.port,
    ca: server.ca
  })
})
afterAll(() => server.close())

const draft = async (data: object = {}) =>
  (await payload.create({ collection: 'news', data: { ...news('Draft', 'draft'), ...data }, draft: true })).id

const listOf = (id: string, collection: PublicCollection = 'news', locale: 'en' | 'sv' = 'en') =>
  checklistOf(req, collection, id, locale, fetch)

const item = async (id: string, name: Item['id'], collection: PublicCollection = 'news') =>
  (await listOf(id, collection)).find((found) => found.id === name)

const body = (...children: object[]) => ({ root: { ...richText().root, children } })
const text = (words: string) => ({
  type: 'text',
  text: words,
  version: 1,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: ''
})
const block = (type: string, words: string, more: object = {}) => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children: words ? [text(words)] : [],
  ...more
})
const heading = (tag: string, words = tag) => block('heading', words, { tag })
const linkTo = (fields: object) =>
  block('paragraph', '', { children: [block('link', 'there', { fields: { newTab: false, ...fields }, version: 3 })] })
const url = (address: string) => linkTo({ linkType: 'custom', url: address })

describe('what is needed', () => {
  const cases: [string, object][] = [
    ['nothing missing', {}],
    ['no text', { body: null }],
    ['blank lines', { body: richText('', ' ') }],
    ['no title', { title: '' }],
    ['no date', { date: null }],
    ['neither title nor text', { title: '', body: null }]
  ]
  test.each(cases)('a post with %s: the list says what the refusal says', async (_what, data) => {
    const id = await draft(data)
    const found = await item(id, 'needed')
    const refused = await payload.update({ collection: 'news', id, data: { _status: 'published' }, locale: 'en' }).then(
      () => [],
      (error: unknown) => (error instanceof ValidationError ? error.data.errors : [error])
    )
    const paths = (list: unknown[]) => list.map((problem) => (problem as { path: string }).path).toSorted()
    // A save stops at the first kind of problem; the list tells all of them.
    expect(paths(found?.places ?? [])).toEqual(expect.arrayContaining(paths(refused)))
    expect(found?.state).toBe(refused.length > 0 ? 'blocking' : 'done')
  })

  test('an agreement is held to the sources of its events and papers, as when it is published', async () => {
    const base = { sourceLocale: 'en' as const, _status: 'published' as const }
    const country = await payload.create({ collection: 'countries', data: { ...base, name: 'Sweden', code: 'SE' } })
    const city = await payload.create({
      collection: 'cities',
      data: { ...base, name: 'Gothenburg', country: country.id, kind: 'city' }
    })
    const event = {
      kind: 'ended' as const,
      certainty: 'claimed' as const,
      decidedBy: 'council' as const,
      side: 'abroad' as const,
      reason: 'unknown' as const
    }
    const { id } = await payload.create({
      collection: 'agreements',
      data: {
        city: city.id,
        sourceLocale: 'en',
        _status: 'draft',
        events: [{ ...event, sources: [draftSource] }, event, { ...event, sources: [source] }],
        instruments: [{ kind: 'other' }]
      },
      draft: true
    })
    const found = await item(id, 'needed', 'agreements')
    expect(found?.places.map(({ path }) => path)).toEqual([
      'events.0.sources',
      'events.1.sources',
      'instruments.0.sources'
    ])
    expect(await item(id, 'sources', 'agreements')).toMatchObject({
      state: 'warning',
      places: [{ record: { id: draftSource }, message: expect.stringContaining('not published') }]
    })
  })
})

describe('sources', () => {
  test('of a text are asked for, and a draft among them is told', async () => {
    expect(await item(await draft(), 'sources')).toMatchObject({ state: 'warning', places: [{ path: 'sources' }] })
    expect(await item(await draft({ sources: [source] }), 'sources')).toMatchObject({ state: 'done', places: [] })
    expect(await item(await draft({ sources: [source, draftSource] }), 'sources')).toMatchObject({
      state: 'warning',
      places: [{ record: { collection: 'sources', id: draftSource } }]
    })
  })

  test('that stand as a number in the text count', async () => {
    const reference = { type: 'inlineBlock', version: 1, fields: { id: '1', blockType: 'sourceReference', source } }
    const id = await draft({ body: body(block('paragraph', '', { children: [text('So'), reference] })) })
    expect(await item(id, 'sources')).toMatchObject({ state: 'done' })
  })

  test('are not asked for of a page', async () => {
    const { id } = await payload.create({
      collection: 'pages',
      data: { title: 'About', sourceLocale: 'en' },
      draft: true
    })
    expect((await listOf(id, 'pages')).map((found) => found.id)).toEqual([
      'needed',
      'images',
      'headings',
      'links',
      'languages'
    ])
  })
})

describe('images', () => {
  test('need an alternative text and to be published', async () => {
    const good = await image(payload)
    const hidden = await image(payload, { _status: 'draft' })
    expect(await item(await draft({ image: good.id }), 'images')).toMatchObject({ state: 'done' })
    expect(await item(await draft({ body: textWithImages(good.id, hidden.id) }), 'images')).toMatchObject({
      state: 'warning',
      places: [{ record: { collection: 'media', id: hidden.id }, message: expect.stringContaining('not published') }]
    })
  })

  test('need it in the language of the text', async () => {
    const { id } = await image(payload)
    const post = await draft({ image: id })
    expect((await listOf(post, 'news', 'sv')).find((found) => found.id === 'images')).toMatchObject({
      state: 'warning',
      places: [{ message: expect.stringContaining('in this language') }]
    })
  })
})

describe('headings', () => {
  test.each([
    [['h2', 'h3', 'h4', 'h2', 'h3'], 0],
    [['h2', 'h4'], 1],
    [['h3'], 1],
    [['h2', 'h3', 'h2', 'h4', 'h4'], 1],
    [['h4', 'h2', 'h4'], 2],
    [[], 0]
  ])('%j skip %i times', async (tags, count) => {
    const found = await item(await draft({ body: body(...tags.map((tag) => heading(tag))) }), 'headings')
    expect([found?.places.length, found?.state]).toEqual([count, count > 0 ? 'warning' : 'done'])
  })

  test('without words are told', async () => {
    expect(await item(await draft({ body: body(heading('h2', '')) }), 'headings')).toMatchObject({ state: 'warning' })
  })
})

describe('links', () => {
  test('to pages are looked at, once', async () => {
    const id = await draft({
      body: body(url('https://news.example/there'), url('https://news.example/gone'), url('mailto:a@b.example'))
    })
    const found = await item(id, 'links')
    expect(found).toMatchObject({ state: 'warning', places: [{ url: 'https://news.example/gone' }] })
    const asked = server.asked.length
    await item(id, 'links')
    expect(server.asked.length).toBe(asked)
    expect(server.asked).toContain('HEAD news.example/there')
  })

  test('that we could not look at are told as such', async () => {
    const found = await item(await draft({ body: body(url('https://news.example/denied')) }), 'links')
    expect(found).toMatchObject({ places: [{ message: expect.stringContaining('Open it yourself') }] })
  })

  test('into the private network are never fetched', async () => {
    const items = await checklistOf(req, 'news', await draft({ body: body(url('https://127.0.0.1/admin')) }), 'en')
    expect(items.find((found) => found.id === 'links')).toMatchObject({ state: 'warning' })
  })

  test('that do not answer do not keep the editor waiting', async () => {
    const found = await item(await draft({ body: body(url('https://news.example/slow')) }), 'links')
    expect(found?.state).toBe('looking')
  })

  test('to our records want these published', async () => {
    const hidden = await draft()
    const shown = await payload.create({ collection: 'news', data: news('Shown') })
    const inner = (value: string) => linkTo({ linkType: 'internal', doc: { relationTo: 'news', value } })
    const found = await item(await draft({ body: body(inner(hidden), inner(shown.id)) }), 'links')
    expect(found).toMatchObject({ state: 'warning', places: [{ record: { collection: 'news', id: hidden } }] })
    expect(found?.places).toHaveLength(1)
  })
})

test('languages that are outdated are named', async () => {
  const { id } = await payload.create({ collection: 'news', data: news('Source'), locale: 'en' })
  const translated = { title: 'Inlägg', translationState: 'reviewed' as const, _status: 'published' as const }
  await payload.update({ collection: 'news', id, locale: 'sv', data: translated })
  expect(await item(id, 'languages')).toMatchObject({ state: 'done', languages: [] })
  await payload.update({ collection: 'news', id, locale: 'en', data: { title: 'Another', _status: 'published' } })
  expect(await item(id, 'languages')).toMatchObject({ state: 'warning', languages: ['sv'] })
})
