import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { news, openDesk, richText } from '../../tests/desk.ts'
import { account, rest } from '../../tests/rest.ts'
import type { News } from '../payload-types.ts'
import { publishLanguage } from '../translations/publish-language.ts'
import { boardPage } from './board-page.ts'
import { fillBoard } from './fill-board.ts'
import { draftsWaiting, withoutSources } from './panels.ts'
import { newestPublications } from './publication-panel.ts'
import { askerOf, question } from './question.ts'

let payload: Payload
beforeAll(async () => {
  payload = await openDesk()
})

const collection = 'news' as const
let count = 0
const post = (status: 'draft' | 'published' = 'published'): Promise<News> =>
  payload.create({ collection, data: news(`Post ${++count}`, status), draft: status === 'draft', locale: 'en' })

const row = z.looseObject({
  title: z.string().nullish(),
  progress: z.string(),
  lacksSources: z.boolean(),
  states: z.looseObject({ en: z.string().nullish(), sv: z.string().nullish(), zhHant: z.string().nullish() })
})

async function rowsOf(id: string) {
  const { docs } = await payload.find({ collection: 'board', where: { record: { equals: id } } })
  return docs.map((doc) => row.parse(doc))
}

const update = (id: string, data: Partial<News>, options: { draft?: boolean; locale?: 'en' | 'sv' } = {}) =>
  payload.update({ collection, id, locale: 'en', data, ...options })

describe('the board follows', () => {
  test('a draft', async () => {
    const { id, title } = await post('draft')
    expect(await rowsOf(id)).toMatchObject([{ title, progress: 'draft', states: { en: 'reviewed', sv: 'missing' } }])
  })

  test('a publication', async () => {
    const { id } = await post('draft')
    await update(id, { _status: 'published' })
    expect(await rowsOf(id)).toMatchObject([{ progress: 'published' }])
  })

  test('a draft beside a public text', async () => {
    const { id } = await post()
    await update(id, { title: 'Newer', _status: 'draft' }, { draft: true })
    expect(await rowsOf(id)).toMatchObject([{ title: 'Newer', progress: 'changed' }])
  })

  test('a withdrawal', async () => {
    const { id } = await post()
    await update(id, { _status: 'draft' })
    expect(await rowsOf(id)).toMatchObject([{ progress: 'draft' }])
  })

  test('a translation, and a source that changes after it', async () => {
    const { id } = await post()
    await update(id, { title: 'Inlägg', _status: 'draft' }, { locale: 'sv', draft: true })
    expect(await rowsOf(id)).toMatchObject([{ progress: 'changed', states: { sv: 'draft' } }])
    await update(id, { translationState: 'waiting', _status: 'draft' }, { locale: 'sv', draft: true })
    expect(await rowsOf(id)).toMatchObject([{ states: { sv: 'waiting' } }])
    await update(id, { translationState: 'reviewed', _status: 'draft' }, { locale: 'sv', draft: true })
    await publishLanguage(await createLocalReq({}, payload), collection, id, 'sv')
    expect(await rowsOf(id)).toMatchObject([{ progress: 'published', states: { sv: 'reviewed' } }])
    await update(id, { title: 'Another', _status: 'published' })
    expect(await rowsOf(id)).toMatchObject([{ states: { sv: 'outdated' } }])
  })

  test('the trash and back', async () => {
    const { id } = await post()
    await update(id, { deletedAt: new Date().toISOString() })
    expect(await rowsOf(id)).toEqual([])
    await payload.update({ collection, id, data: { deletedAt: null, _status: 'published' }, trash: true })
    expect(await rowsOf(id)).toHaveLength(1)
  })

  test('an end for good', async () => {
    const { id } = await post()
    await payload.delete({ collection, id })
    expect(await rowsOf(id)).toEqual([])
  })

  test('an old version brought back', async () => {
    const { id, title } = await post()
    await update(id, { title: 'Later', _status: 'published' })
    const { docs } = await payload.findVersions({ collection, where: { parent: { equals: id } }, sort: 'createdAt' })
    await payload.restoreVersion({ collection, id: String(docs[0]?.id) })
    expect(await rowsOf(id)).toMatchObject([{ title }])
  })

  test('a copy', async () => {
    const { id } = await payload.duplicate({ collection, id: (await post()).id })
    expect(await rowsOf(id)).toMatchObject([{ progress: 'draft' }])
  })

  test('an edit of many at once', async () => {
    const ids = [(await post()).id, (await post()).id, (await post()).id]
    await payload.update({ collection, where: { id: { in: ids } }, data: { _status: 'draft' } })
    for (const id of ids) expect(await rowsOf(id)).toMatchObject([{ progress: 'draft' }])
  })

  test('the name of a city, in the agreements it has', async () => {
    const country = await payload.create({
      collection: 'countries',
      data: { name: 'Sweden', code: 'SE', sourceLocale: 'en' }
    })
    const city = await payload.create({
      collection: 'cities',
      data: { name: 'Gothenburg', country: country.id, kind: 'city', sourceLocale: 'en' }
    })
    const { id } = await payload.create({ collection: 'agreements', data: { city: city.id, sourceLocale: 'en' } })
    expect(await rowsOf(id)).toMatchObject([{ title: 'Gothenburg – ?', states: { en: null } }])
    await payload.update({ collection: 'cities', id: city.id, data: { name: 'Göteborg' } })
    expect(await rowsOf(id)).toMatchObject([{ title: 'Göteborg – ?' }])
  })
})

test('rows that are missing are made again, once', async () => {
  const { id } = await post()
  const before = await rowsOf(id)
  await payload.db.deleteMany({ collection: 'board', where: { record: { equals: id } } })
  await fillBoard(payload)
  await fillBoard(payload)
  expect(await rowsOf(id)).toEqual(before.map((found) => ({ ...found, id: expect.any(String) })))
})

describe('the board answers', () => {
  const ask = async (asked: object, user: unknown = null) => {
    const page = await boardPage(await createLocalReq({}, payload), question.parse(asked), askerOf(user))
    return { ...page, titles: page.items.map(({ title }) => title) }
  }

  test('which translations are missing, outdated or wait, with their numbers', async () => {
    const { id } = await payload.create({ collection, data: news('Find me'), locale: 'en' })
    await update(id, { title: 'Hitta mig', translationState: 'reviewed', _status: 'published' }, { locale: 'sv' })
    const about = { search: 'Find me', language: 'sv' }
    expect(await ask({ ...about, filter: 'missing' })).toMatchObject({ titles: [], counts: { all: 1, missing: 0 } })
    await update(id, { title: 'Find me again', _status: 'published' })
    expect(await ask({ ...about, filter: 'outdated' })).toMatchObject({
      titles: ['Find me again'],
      counts: { outdated: 1 }
    })
    expect(await ask({ search: 'Find me', language: 'de', filter: 'missing' })).toMatchObject({
      counts: { missing: 1 }
    })
  })

  test('of one’s own languages alone', async () => {
    const { id } = await payload.create({ collection, data: news('Only Swedish'), locale: 'en' })
    await update(id, { title: 'Bara', translationState: 'waiting', _status: 'draft' }, { locale: 'sv', draft: true })
    const asked = { search: 'Only Swedish', filter: 'waiting', mine: '1' }
    expect((await ask(asked, { languages: ['sv'] })).titles).toHaveLength(1)
    expect((await ask(asked, { languages: ['de'] })).titles).toHaveLength(0)
  })

  test('of one kind of record, page by page, the newest change first', async () => {
    const first = await ask({ kind: 'news' })
    expect(first.items.every(({ records }) => records === 'news')).toBe(true)
    expect((await ask({ kind: 'cities' })).items.every(({ records }) => records === 'cities')).toBe(true)
  })

  test('nonsense as if it had not been said', async () => {
    expect(question.parse({ filter: 'x', kind: '$where', language: 'xx', page: '-1' })).toMatchObject({
      filter: 'all',
      kind: undefined,
      language: undefined,
      page: 1
    })
  })

  test('what waits: drafts, texts without sources, what was published last', async () => {
    const { id } = await post('draft')
    const req = await createLocalReq({}, payload)
    const href = `/collections/news/${id}`
    expect((await draftsWaiting(req)).lines.map((line) => line.href)).toContain(href)
    expect((await withoutSources(req)).lines.map((line) => line.href)).toContain(href)
    const source = await payload.create({
      collection: 'sources',
      data: { title: 'A page', url: 'https://example.org/board', _status: 'published' }
    })
    await update(id, { sources: [source.id], body: richText('Text'), _status: 'published' })
    expect(await rowsOf(id)).toMatchObject([{ lacksSources: false }])
    expect((await newestPublications(req)).lines[0]).toMatchObject({
      text: expect.stringMatching(/^Post \d+ · News post$/)
    })
  })
})

describe('titles on the board', () => {
  const listed = async (language: string, search: string) => {
    const req = await createLocalReq({}, payload)
    req.i18n = { ...req.i18n, language: language } // one of those an account can choose
    const { items } = await boardPage(req, question.parse({ search }), askerOf(null))
    const { lines } = await draftsWaiting(req)
    return { titles: items.map(({ title }) => title), lines: lines.map(({ text }) => text) }
  }

  test('are in the language of whoever reads, where somebody has written one', async () => {
    const { id } = await payload.create({ collection, data: news('Read by many'), locale: 'en' })
    await payload.update({
      collection,
      id,
      locale: 'zh-Hant',
      draft: true,
      data: { title: '眾人閱讀', _status: 'draft' }
    })
    await update(id, { title: 'Läst av många', _status: 'draft' }, { locale: 'sv', draft: true })
    expect(await listed('zh-TW', 'Read by many')).toEqual({
      titles: ['眾人閱讀'],
      lines: expect.arrayContaining(['眾人閱讀'])
    })
    expect(await listed('sv', 'Read by many')).toMatchObject({ titles: ['Läst av många'] })
    for (const language of ['en', 'de', 'nb', 'ko'])
      expect(await listed(language, 'Read by many')).toMatchObject({ titles: ['Read by many'] })
  })

  test('of an agreement are the names of its cities, as far as somebody has written them', async () => {
    const finland = await payload.create({
      collection: 'countries',
      data: { name: 'Finland', code: 'FI', sourceLocale: 'en', _status: 'published' }
    })
    const city = async (name: string, chinese?: string) => {
      const data = { name, country: finland.id, kind: 'city' as const, sourceLocale: 'en' as const }
      const { id } = await payload.create({
        collection: 'cities',
        locale: 'en',
        data: { ...data, _status: 'published' }
      })
      if (chinese) await payload.update({ collection: 'cities', id, locale: 'zh-Hant', data: { name: chinese } })
      return id
    }
    const data = { city: await city('Turku'), chinaCity: await city('Tianjin', '天津'), sourceLocale: 'en' as const }
    await payload.create({ collection: 'agreements', draft: true, data: { ...data, _status: 'draft' } })
    expect(await listed('zh-TW', 'Turku – Tianjin')).toMatchObject({ titles: ['Turku – 天津'] })
    expect(await listed('en', 'Turku – Tianjin')).toMatchObject({ titles: ['Turku – Tianjin'] })
  })

  test('of what has only one are that one', async () => {
    const country = { name: 'Norway on the board', code: 'NO', sourceLocale: 'en' as const, _status: 'draft' as const }
    await payload.create({ collection: 'countries', draft: true, locale: 'en', data: country })
    expect(await listed('zh-TW', 'Norway on')).toMatchObject({ titles: ['Norway on the board'] })
  })
})

test('nobody writes the board over the network, and only people who signed in read it', async () => {
  const admin = await account(payload, 'admin')
  const body = { records: 'news', record: '1', progress: 'draft' }
  expect((await rest('POST', '/api/board', { token: admin.token, body })).status).toBe(403)
  expect((await rest('GET', '/api/board')).status).toBe(403)
  expect((await rest('GET', '/api/board', { token: admin.token })).status).toBe(200)
})
