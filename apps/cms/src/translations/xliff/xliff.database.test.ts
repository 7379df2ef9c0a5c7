import config from '@payload-config'
import { createLocalReq, handleEndpoints, type Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { logOf, news, openDesk } from '../../../tests/desk.ts'
import { account, respond, rest } from '../../../tests/rest.ts'
import { block, filled, i18n, lineBreak, linkTo, textOf, words } from '../../../tests/xliff.ts'
import { demoTexts } from '../../seed/demo-texts.ts'
import { richTextConverter } from '../../seed/load/rich-text.ts'
import { saveTranslation } from '../save-translation.ts'
import { meaning, textHash } from '../text-hash.ts'
import { textsOf } from '../texts.ts'
import { workingRecord } from '../working-record.ts'
import { readXliff } from './read-xliff.ts'
import { translatedTexts } from './translated-texts.ts'
import { unitsOf } from './units.ts'
import { writeXliff } from './write-xliff.ts'

let payload: Payload
let editor: Awaited<ReturnType<typeof account>>
beforeAll(async () => {
  payload = await openDesk()
  editor = await account(payload, 'admin')
})

const collection = 'news' as const

// As in a text of the campaign, without images and sources, which would have to exist.
const text = textOf(
  block('heading', [words('Why we ask')], { tag: 'h2' }),
  block('paragraph', [
    words('The city '),
    words('ended', 1),
    linkTo('https://example.org/', words(' the tie')),
    lineBreak,
    words('in 2020.')
  ]),
  block('list', [block('listitem', [words('First')], { value: 1 })], { tag: 'ul', listType: 'bullet', start: 1 })
)

let count = 0
const post = () =>
  payload.create({
    collection,
    data: { ...news(`Post ${++count}`), body: text as never }, // as the editor stores it
    locale: 'en'
  })

const at = (id: string, locale = 'sv') => `/api/translations/news/${id}/${locale}/xliff`

async function download(id: string) {
  const response = await respond('GET', at(id), { token: editor.token })
  return { response, xml: await response.text() }
}

async function upload(id: string, xml: string, query = '', language = 'en') {
  const request = new Request(`http://127.0.0.1:3001${at(id)}${query}`, {
    method: 'POST',
    headers: {
      authorization: `JWT ${editor.token}`,
      'content-type': 'application/xliff+xml',
      cookie: `payload-lng=${language}`
    },
    body: xml
  })
  const response = await handleEndpoints({ config, request })
  return { status: response.status, body: (await response.json()) as unknown }
}

const working = async (id: string) => workingRecord(await createLocalReq({}, payload), collection, id)

async function stored(id: string) {
  const { title, body, translationState } = Object(await working(id))
  return { title: title?.sv ?? null, body: body?.sv ?? null, state: translationState?.sv ?? null }
}

const untouched = { title: null, body: null, state: null }

const swedish = (xml: string) => filled(xml, (source) => source.replace('Post', 'Inlägg'))

describe('a file', () => {
  test('is downloaded, with a name that says what it is', async () => {
    const { id, title } = await post()
    const { response, xml } = await download(id)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="news-${id}-sv.xlf"`)
    expect(response.headers.get('content-type')).toBe('application/xliff+xml; charset=utf-8')
    expect(xml).toContain(`<source xml:space="preserve">${title}</source>`)
  })

  test('comes back as a draft: readers see no change', async () => {
    const { id, title } = await post()
    const before = (await logOf(payload)).length
    const answer = await upload(id, swedish((await download(id)).xml))
    expect(answer).toMatchObject({ status: 200, body: { outcome: 'draft', message: /draft/ } })
    const now = await stored(id)
    expect(now).toMatchObject({ title: title?.replace('Post', 'Inlägg'), state: 'draft' })
    expect(meaning(now.body)).toEqual(meaning(text))
    expect(await logOf(payload)).toHaveLength(before)
  })

  test('comes back and waits for review', async () => {
    const { id } = await post()
    expect((await upload(id, swedish((await download(id)).xml), '?decision=waiting')).status).toBe(200)
    expect((await stored(id)).state).toBe('waiting')
    expect((await download(id)).xml).toContain('subState="detwin:waiting"')
  })

  test('comes back after a minor edit', async () => {
    const { id } = await post()
    const { xml } = await download(id)
    await payload.update({ collection, id, locale: 'en', data: { title: `Post ${count}.`, minorEdit: true } })
    expect((await upload(id, swedish(xml))).status).toBe(200)
  })

  test('is made from a draft of the source, which stays', async () => {
    const { id } = await post()
    await payload.update({
      collection,
      id,
      locale: 'en',
      draft: true,
      data: { title: 'Secret Post', _status: 'draft' }
    })
    expect((await upload(id, swedish((await download(id)).xml))).status).toBe(200)
    expect(await stored(id)).toMatchObject({ title: 'Secret Inlägg' })
    expect(Object((await working(id)).title).en).toBe('Secret Post')
  })

  test('holds a translation that stands beside its source', async () => {
    const { id } = await post()
    const req = await createLocalReq({}, payload)
    const texts = [{ path: ['title'], value: 'Inlägg' }]
    const madeFrom = String(Object((await working(id)).sourceVersions).at(-1))
    await saveTranslation(req, { collection, id, locale: 'sv', texts, decision: 'reviewed', madeFrom })
    expect((await download(id)).xml).toMatch(
      /<segment state="reviewed"><source [^>]*>Post \d+<\/source><target [^>]*>Inlägg</
    )
  })
})

describe('nothing changes', () => {
  test('when the source changed since; the answer says where', async () => {
    const { id } = await post()
    const { xml } = await download(id)
    await payload.update({ collection, id, locale: 'en', data: { title: 'Another' } })
    const answer = await upload(id, swedish(xml))
    expect(answer).toMatchObject({
      status: 409,
      body: { errors: [{ message: expect.stringContaining(': Title.'), data: { changed: ['Title'] } }] }
    })
    expect(await stored(id)).toEqual(untouched)
  })

  test.each<[string, (xml: string) => string, string, number]>([
    ['when the file is broken', (xml) => xml.slice(0, -20), '', 400],
    ['when it is of another language', (xml) => xml.replace('trgLang="sv"', 'trgLang="de"'), '', 400],
    ['when a format is lost', (xml) => xml.replace(/(<target[^>]*>[^<]*)<pc [^>]*>(.*?)<\/pc>/, '$1$2'), '', 400],
    ['when it is too large', (xml) => `${xml}<!--${'x'.repeat(5_000_000)}-->`, '', 413],
    ['when it should be public at once', (xml) => xml, '?decision=reviewed', 400]
  ])('%s', async (_name, change, query, status) => {
    const { id } = await post()
    const answer = await upload(id, change(swedish((await download(id)).xml)), query)
    expect(answer.status).toBe(status)
    expect(await stored(id)).toEqual(untouched)
  })

  test('when the file is of another record', async () => {
    const [one, other] = [await post(), await post()]
    const answer = await upload(other.id, swedish((await download(one.id)).xml))
    expect(JSON.stringify(answer)).toContain('belongs to another record')
    expect(await stored(other.id)).toEqual(untouched)
  })

  test('and the reason is in the language of the editor', async () => {
    const { id } = await post()
    expect(JSON.stringify(await upload(id, '<x/>', '', 'zh-TW'))).toContain('這不是 XLIFF 檔案')
  })

  test.each(['GET', 'POST'])('for somebody who has not signed in: %s', async (method) => {
    const { id } = await post()
    expect((await rest(method, at(id))).status).toBe(401)
  })

  test.each([
    ['the source language', 'news', 'en', 400],
    ['no language of ours', 'news', 'xx', 404],
    ['no record', 'news', 'sv', 404],
    ['accounts', 'users', 'sv', 404]
  ])('where there is nothing to translate: %s', async (what, slug, locale, status) => {
    const id = what === 'no record' ? '6'.repeat(24) : (await post()).id
    const { token } = editor
    expect((await rest('GET', `/api/translations/${slug}/${id}/${locale}/xliff`, { token })).status).toBe(status)
  })
})

test('every text of the campaign comes back as it was sent', async () => {
  const convert = await richTextConverter(payload)
  const { flattenedFields: fields } = payload.collections.news.config
  for (const { id, title, summary, body, notes } of demoTexts()) {
    const record = { title, summary, body: { en: convert(body.en ?? '', { notes, collectionOf: () => 'cities' }) } }
    const texts = textsOf(fields, record, 'en')
    const sides = { source: 'en', target: 'ja' } as const
    const units = unitsOf({ fields, record, ...sides }, i18n)
    const place = { collection, id, ...sides, sourceVersions: [textHash(texts)], units }
    const xml = filled(writeXliff({ ...place, sourceHash: textHash(texts), state: 'missing' }))
    const back = translatedTexts(readXliff(xml), place)
    const values = new Map(back.map(({ path, value }) => [path.join('.'), value]))
    const again = texts.map((one) => ({ ...one, value: values.get(one.path.join('.')) }))
    expect(textHash(again)).toBe(textHash(texts))
  }
})
