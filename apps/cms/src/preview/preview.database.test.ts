import { previewAnswer, readPreview } from '@detwin/content/preview'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { image, logOf, news, openDesk, richText, textWithImages } from '../../tests/desk.ts'
import { account, rest } from '../../tests/rest.ts'
import { readEnvironment } from '../environment.ts'

let payload: Payload
let editor: Awaited<ReturnType<typeof account>>
beforeAll(async () => {
  payload = await openDesk()
  editor = await account(payload, 'editor')
})

const ask = (type: string, id: string, token = readEnvironment().WEB_TOKEN) =>
  rest('GET', `/api/v1/preview/${type}/${id}`, { headers: { authorization: `Bearer ${token}` } })

async function preview(type: string, id: string) {
  const { status, body, text } = await ask(type, id)
  expect([status, text]).toEqual([200, expect.anything()])
  return previewAnswer.parse(body)
}

const post = (title: string) => payload.create({ collection: 'news', data: news(title) })

describe('the web app sees', () => {
  test('a record that was never published', async () => {
    const { id } = await payload.create({ collection: 'news', data: news('Never public', 'draft'), draft: true })
    expect(await preview('news', id)).toMatchObject({
      document: { type: 'news', id, title: { en: 'Never public' }, body: { en: '<p>About Never public</p>' } },
      missing: []
    })
  })

  test('the newest draft of a published record, while the public text stays', async () => {
    const { id } = await post('As published')
    await payload.update({ collection: 'news', id, data: { title: 'First draft' }, draft: true })
    await payload.update({ collection: 'news', id, data: { title: 'Canary draft' }, draft: true })
    expect(await preview('news', id)).toMatchObject({ document: { title: { en: 'Canary draft' } } })
    expect(JSON.stringify(await logOf(payload))).not.toContain('Canary draft')
    await payload.update({ collection: 'news', id, data: { title: 'Published anew', _status: 'published' } })
    expect(await preview('news', id)).toMatchObject({ document: { title: { en: 'Published anew' } } })
  })

  test('translations in every state, and which of them stay behind', async () => {
    const { id } = await post('In several languages')
    const say = (locale: 'sv' | 'de' | 'zh-Hant', title: string, translationState?: 'draft' | 'machine') =>
      payload.update({
        collection: 'news',
        id,
        locale,
        draft: true,
        data: { title, body: richText(title), ...(translationState && { translationState }) }
      })
    await say('sv', 'På svenska', 'draft')
    await say('de', 'Auf Deutsch', 'machine')
    await say('zh-Hant', '中文')
    const { document, drafts } = await preview('news', id)
    expect(document).toMatchObject({
      title: { en: 'In several languages', sv: 'På svenska', de: 'Auf Deutsch', 'zh-Hant': '中文' },
      body: { sv: '<p>På svenska</p>' },
      translations: { de: { state: 'machine' } }
    })
    expect(drafts).toEqual(expect.arrayContaining(['sv', 'zh-Hant']))
    expect(drafts).not.toContain('de')
    expect(drafts).not.toContain('en')
  })

  test('the images and sources a draft names that are not public themselves', async () => {
    const hidden = await image(payload, { _status: 'draft', alt: 'Not public yet' })
    const shown = await image(payload)
    const source = await payload.create({
      collection: 'sources',
      draft: true,
      data: { title: 'A source in draft', url: 'https://example.org/', _status: 'draft' }
    })
    const { id } = await payload.create({
      collection: 'news',
      draft: true,
      data: { ...news('With images', 'draft'), body: textWithImages(hidden.id), image: shown.id, sources: [source.id] }
    })
    const { document, related } = await preview('news', id)
    expect(document).toMatchObject({ body: { en: expect.stringContaining('Not public yet') } })
    expect(related.map((record) => record.id).toSorted()).toEqual([hidden.id, source.id].toSorted())
  })

  test.each([
    ['news', 'news'],
    ['statements', 'statement'],
    ['pages', 'page'],
    ['cities', 'city'],
    ['agreements', 'agreement'],
    ['groups', 'group']
  ] as const)('a draft of %s with nothing in it', async (collection, type) => {
    const { id } = await payload.create({ collection, data: { sourceLocale: 'en' }, draft: true })
    const { document, missing } = await preview(type, id)
    expect(document).toMatchObject({ type, id })
    expect(missing.length).toBeGreaterThan(0)
  })

  test('an agreement without its unfinished events', async () => {
    const { id } = await payload.create({
      collection: 'agreements',
      draft: true,
      data: {
        sourceLocale: 'en',
        events: [{ date: '2020' }, { kind: 'signed', date: '1986', certainty: 'claimed' }] as never[] // unfinished
      }
    })
    const { document, missing } = await preview('agreement', id)
    expect(document).toMatchObject({ events: [{ kind: 'signed' }] })
    expect(missing).toContain('events')
  })

  test('the site itself', async () => {
    await payload.updateGlobal({ slug: 'site', draft: true, data: { name: 'Canary site', sourceLocale: 'en' } })
    expect(await preview('site', '000000000000000000000001')).toMatchObject({
      document: { name: { en: 'Canary site' } }
    })
  })

  test('nothing of the trash, and nothing that is not there', async () => {
    const { id } = await post('To the trash')
    await payload.update({ collection: 'news', id, data: { deletedAt: new Date().toISOString() } })
    expect((await ask('news', id)).status).toBe(404)
    expect((await ask('news', '0000000000000000000000ff')).status).toBe(404)
    expect((await ask('users', editor.id)).status).toBe(400)
    expect((await ask('news', 'x')).status).toBe(400)
  })

  test('no internal notes', async () => {
    const data = { ...news('With a note', 'draft'), internalNotes: 'Canary note' }
    const { id } = await payload.create({ collection: 'news', data, draft: true })
    expect((await ask('news', id)).text).not.toContain('Canary note')
  })
})

describe('nobody else', () => {
  test.each([['wrong token'], ['']])('with the token %j', async (token) => {
    const { id } = await post('Not for you')
    expect((await ask('news', id, token)).status).toBe(401)
  })

  test('neither without one, nor with an account', async () => {
    const { id } = await post('Not for you either')
    expect((await rest('GET', `/api/v1/preview/news/${id}`)).status).toBe(401)
    expect((await rest('GET', `/api/v1/preview/news/${id}`, { token: editor.token })).status).toBe(401)
  })
})

describe('a link for reviewers', () => {
  const link = z.object({ address: z.url(), ends: z.iso.datetime() })
  const make = (path: string, body: object, token: string | undefined = editor.token) =>
    rest('POST', path, { body, token })

  test.each([1, 7])('of %i days names its record and its end', async (days) => {
    const { id } = await post('For reviewers')
    const { status, body } = await make(`/api/news/${id}/preview-link`, { days, locale: 'zh-Hant' })
    expect(status).toBe(200)
    const { address, ends } = link.parse(body)
    const [, , signed = '', locale] = new URL(address).pathname.split('/')
    expect(new URL(address).origin).toBe(readEnvironment().SITE_URL)
    expect(locale).toBe('zh-Hant')
    expect(await readPreview(signed, readEnvironment().WEB_TOKEN)).toMatchObject({ type: 'news', id })
    expect((Date.parse(ends) - Date.now()) / 86_400_000).toBeCloseTo(days, 2)
  })

  test('leads to the site itself too', async () =>
    expect((await make('/api/globals/site/preview-link', { days: 1 })).status).toBe(200))

  test.each([0, 2, 30, '7', null])('of %j days is refused', async (days) => {
    const { id } = await post('For how long')
    expect((await make(`/api/news/${id}/preview-link`, { days })).status).toBe(400)
  })

  test('is not made by somebody who has not signed in, nor of what is not there', async () => {
    const { id } = await post('Not yours')
    expect((await rest('POST', `/api/news/${id}/preview-link`, { body: { days: 1 } })).status).toBe(403)
    expect((await rest('POST', '/api/globals/site/preview-link', { body: { days: 1 } })).status).toBe(403)
    expect((await make('/api/news/0000000000000000000000ff/preview-link', { days: 1 })).status).toBe(404)
  })
})
