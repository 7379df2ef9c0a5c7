import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { logOf, news, openDesk, richText } from '../../tests/desk.ts'
import { account, rest } from '../../tests/rest.ts'
import { sourceVersion } from './source-version.ts'
import { wholeBookkeeping } from './record-states.ts'
import { unitsOf } from './view/units.ts'
import { workingRecord } from './working-record.ts'

let payload: Payload
let admin: Awaited<ReturnType<typeof account>>
let group: string
beforeAll(async () => {
  payload = await openDesk()
  group = (await payload.create({ collection: 'groups', data: { name: 'A group', sourceLocale: 'en' } })).id
  admin = await account(payload, 'admin')
})

const collection = 'news' as const
let count = 0
const post = () => payload.create({ collection, data: { ...news(`Post ${++count}`), groups: [group] }, locale: 'en' })
const req = () => createLocalReq({}, payload)
const hashOf = async (id: string) =>
  wholeBookkeeping.parse(await workingRecord(await req(), collection, id)).sourceVersions.at(-1) ?? null

const translation = async (id: string, more: object = {}) => ({
  decision: 'reviewed',
  texts: [
    { path: ['title'], value: '消息' },
    { path: ['body'], value: richText('聯合聲明') }
  ],
  madeFrom: await hashOf(id),
  ...more
})

const save = async (id: string, locale: string, body: object, token: string | undefined = admin.token) =>
  rest('POST', `/api/translations/news/${id}/${locale}`, { token, body })

const titles = async (id: string) => {
  const entry = (await logOf(payload)).findLast((found) => found.id === id)
  return entry?.op === 'put' && 'title' in entry.document ? entry.document.title : undefined
}

describe('a translation over the network', () => {
  test('is saved and public, and the answer says so', async () => {
    const { id, title } = await post()
    const { status, body } = await save(id, 'zh-Hant', await translation(id))
    expect([status, body]).toMatchObject([200, { outcome: 'public', message: /Readers see it/ }])
    expect(await titles(id)).toEqual({ en: title, 'zh-Hant': '消息' })
  })

  test('is nobody’s who has not signed in', async () => {
    const { id } = await post()
    expect((await rest('POST', `/api/translations/news/${id}/sv`, { body: await translation(id) })).status).toBe(401)
  })

  test.each<[string, string, object, number]>([
    ['another decision', 'sv', { decision: 'published' }, 400],
    ['a field that has no language', 'sv', { texts: [{ path: ['date'], value: '2026-01-01' }] }, 400],
    ['a rich text where there is none', 'sv', { texts: [{ path: ['title'], value: richText('x') }] }, 400],
    ['words where there is a rich text', 'sv', { texts: [{ path: ['body'], value: 'x' }] }, 400],
    ['more than a translation', 'sv', { sourceVersions: [] }, 400],
    ['the source language', 'en', {}, 400],
    ['no language of ours', 'xx', {}, 404],
    ['a source text that was another', 'sv', { madeFrom: 'old' }, 409]
  ])('is refused: %s', async (_name, locale, more, wanted) => {
    const { id, title } = await post()
    const { status, text } = await save(id, locale, await translation(id, more))
    expect([status, text]).toEqual([wanted, expect.stringContaining('message')])
    expect(await titles(id)).toEqual({ en: title })
  })

  test('of no record is refused', async () => {
    expect((await save('6'.repeat(24), 'sv', await translation((await post()).id))).status).toBe(404)
  })
})

describe('what readers get', () => {
  test.each(['editor', 'translator'] as const)('is not for an %s to decide', async (role) => {
    const { id, title } = await post()
    const person = await account(payload, role, { languages: ['sv'], groups: [group] })
    for (const decision of ['reviewed', 'machine', 'converted', 'withdrawn'])
      expect([decision, (await save(id, 'sv', await translation(id, { decision }), person.token)).status]).toEqual([
        decision,
        403
      ])
    expect((await save(id, 'sv', await translation(id, { decision: 'waiting' }), person.token)).status).toBe(200)
    const form = { translationState: 'reviewed' }
    const path = `/api/news/${id}?locale=sv&draft=true`
    expect((await rest('PATCH', path, { token: person.token, body: form })).status).toBe(403)
    expect(await titles(id)).toEqual({ en: title })
  })

  test('in another language is not a translator’s to write', async () => {
    const { id } = await post()
    const person = await account(payload, 'translator', { languages: ['sv'] })
    expect((await save(id, 'de', await translation(id, { decision: 'draft' }), person.token)).status).toBe(403)
  })
})

describe('Simplified Chinese from Traditional', () => {
  const convert = (id: string, body: object = {}) =>
    rest('POST', `/api/translations/news/${id}/zh-Hans/convert`, { token: admin.token, body })

  test('is converted, and says so', async () => {
    const { id } = await post()
    await save(id, 'zh-Hant', await translation(id))
    expect((await convert(id)).status).toBe(200)
    const entry = (await logOf(payload)).findLast((found) => found.id === id)
    expect(entry).toMatchObject({
      document: {
        body: { 'zh-Hans': '<p>联合声明</p>' },
        translations: { 'zh-Hans': { state: 'machine', convertedFrom: 'zh-Hant' } }
      }
    })
  })

  test('waits for a Traditional text that was reviewed', async () => {
    const { id } = await post()
    await save(id, 'zh-Hant', await translation(id, { decision: 'draft' }))
    expect((await convert(id)).status).toBe(400)
  })

  test('is made again when the Traditional text changed', async () => {
    const { id } = await post()
    await save(id, 'zh-Hant', await translation(id))
    await convert(id)
    await save(id, 'zh-Hant', await translation(id, { texts: [{ path: ['title'], value: '關係' }] }))
    await convert(id)
    expect(await titles(id)).toMatchObject({ 'zh-Hans': '关系' })
  })

  test('leaves an editor’s own text alone, unless the editor wants it so', async () => {
    const { id } = await post()
    await save(id, 'zh-Hant', await translation(id))
    await save(id, 'zh-Hans', await translation(id, { texts: [{ path: ['title'], value: '我们的' }] }))
    expect((await convert(id)).status).toBe(409)
    expect(await titles(id)).toMatchObject({ 'zh-Hans': '我们的' })
    expect((await convert(id, { replace: true })).status).toBe(200)
    expect(await titles(id)).toMatchObject({ 'zh-Hans': '消息' })
  })
})

test('the view shows what changed in the source since the translation', async () => {
  const { id } = await post()
  await payload.update({ collection, id, locale: 'en', data: { title: 'The city ended it', _status: 'published' } })
  await save(id, 'sv', await translation(id))
  const madeFrom = (await hashOf(id)) ?? ''
  await payload.update({ collection, id, locale: 'en', data: { title: 'The council ended it', _status: 'published' } })
  const { flattenedFields: fields } = payload.collections[collection].config
  const record = await workingRecord(await req(), collection, id)
  const before = await sourceVersion(await req(), collection, id, madeFrom)
  const sides = { fields, record, before, source: 'en', target: 'sv' } as const
  const units = await unitsOf(sides, (await req()).i18n, async () => '')
  expect(
    units.map(({ formPath, label, changes }) => [formPath, label, changes?.map(({ text, what }) => [what, text])])
  ).toEqual([
    [
      'title',
      'Title',
      [
        ['same', 'The '],
        ['removed', 'city'],
        ['added', 'council'],
        ['same', ' ended it']
      ]
    ],
    ['body', 'Text', undefined]
  ])
})
