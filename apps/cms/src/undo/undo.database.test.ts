import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { historyOf, logOf, news, openDesk, richText } from '../../tests/desk.ts'
import { account, rest } from '../../tests/rest.ts'
import { readsTheSame } from './before.ts'

let payload: Payload
let editor: Awaited<ReturnType<typeof account>>
let token: string
beforeAll(async () => {
  payload = await openDesk()
  editor = await account(payload, 'admin')
  token = editor.token
})

const collection = 'news' as const

async function as(who: { id: string }): Promise<PayloadRequest> {
  const user = await payload.findByID({ collection: 'users', id: who.id })
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}

const create = async (title: string, status: 'draft' | 'published' = 'published') =>
  payload.create({ collection, data: news(title, status), draft: status === 'draft', req: await as(editor) })

const edit = async (id: string, data: object, draft = false) =>
  payload.update({ collection, id, data, draft, req: await as(editor) })

const entriesOf = async (id: string) => (await logOf(payload)).filter((entry) => entry.id === id)

async function publicNow(id: string): Promise<Record<string, unknown> | undefined> {
  const last = (await entriesOf(id)).at(-1)
  return last?.op === 'put' ? { ...last.document } : undefined
}

const prospect = z.object({ publication: z.object({ revision: z.number() }), last: z.object({ revision: z.number() }) })

/** The two clicks: ask what would happen, say yes. */
async function undo(id: string, revision?: number, type = 'news') {
  const address = `/api/undo/${type}/${id}`
  const { body } = await rest('GET', revision ? `${address}?revision=${revision}` : address, { token })
  const { publication, last } = prospect.parse(body)
  return rest('POST', address, { token, body: { revision: publication.revision, last: last.revision } })
}

const same = (one: Record<string, unknown> | undefined, other: Record<string, unknown> | undefined): boolean =>
  Boolean(one && other && readsTheSame(one, other))

describe('undoing the last publication', () => {
  test('of an edit brings the text back, in all its languages, as a publication of its own', async () => {
    const { id } = await create('Right')
    await payload.update({
      collection,
      id,
      locale: 'zh-Hant',
      data: { title: '對', body: richText('對'), translationState: 'reviewed', _status: 'published' }
    })
    const before = await publicNow(id)
    await edit(id, { title: 'Wrong', summary: 'Wrong too', body: richText('Wrong'), _status: 'published' })
    expect(same(await publicNow(id), before)).toBe(false)
    expect((await undo(id)).status).toBe(200)
    expect(await publicNow(id)).toEqual(before)
    expect(await historyOf(payload, id)).toEqual(['put', 'put', 'put', 'put'])
    const form = await payload.findByID({ collection, id, draft: true })
    expect(form).toMatchObject({ title: 'Right', summary: null, _status: 'published' })
  })

  test('of a first publication withdraws the record, and its text stays as a draft', async () => {
    const { id } = await create('Too early', 'draft')
    await edit(id, { _status: 'published' })
    expect((await undo(id)).status).toBe(200)
    expect(await historyOf(payload, id)).toEqual(['put', 'delete'])
    expect(await payload.findByID({ collection, id })).toMatchObject({ title: 'Too early', _status: 'draft' })
  })

  test.each([
    ['a withdrawal', (id: string) => edit(id, { _status: 'draft' })],
    ['a withdrawal by the button of the desk', (id: string) => withdrawWith(id)],
    ['a move to the trash', (id: string) => edit(id, { deletedAt: new Date().toISOString() })],
    ['a deletion for good', (id: string) => payload.delete({ collection, id })]
  ])('of %s makes it public again', async (_what, vanish) => {
    const { id } = await create('Wanted')
    const before = await publicNow(id)
    await vanish(id)
    expect(await historyOf(payload, id)).toEqual(['put', 'delete'])
    expect((await undo(id)).status).toBe(200)
    expect(await publicNow(id)).toEqual(before)
    expect(await payload.findByID({ collection, id })).toMatchObject({ title: 'Wanted', _status: 'published' })
  })

  const withdrawWith = async (id: string): Promise<void> => {
    const body = { _status: 'draft', title: 'Written over the last version' }
    expect((await rest('PATCH', `/api/news/${id}?unpublishAllLocales=true`, { token, body })).status).toBe(200)
  }

  test('can itself be undone', async () => {
    const { id } = await create('One')
    await edit(id, { title: 'Two', _status: 'published' })
    const second = await publicNow(id)
    await undo(id)
    await undo(id)
    expect(await publicNow(id)).toEqual(second)
  })

  test('keeps a newer draft as the newest version, and says so', async () => {
    const { id } = await create('One')
    await edit(id, { title: 'Two', _status: 'published' })
    await edit(id, { title: 'Three, unfinished' }, true)
    const answer = await undo(id)
    expect(answer).toMatchObject({ status: 200, body: { keptDraft: true } })
    expect(await publicNow(id)).toMatchObject({ title: { en: 'One' } })
    expect(await payload.findByID({ collection, id })).toMatchObject({ title: 'One', _status: 'published' })
    expect(await payload.findByID({ collection, id, draft: true })).toMatchObject({
      title: 'Three, unfinished',
      _status: 'draft'
    })
  })

  test('keeps the address it had meanwhile working', async () => {
    const { id, slug } = await create('Address')
    await edit(id, { slug: 'another-one', _status: 'published' })
    await undo(id)
    expect(await publicNow(id)).toMatchObject({ slug, formerSlugs: ['another-one'] })
  })

  test('of an agreement gives its events back, with their sources', async () => {
    const { agreement, source } = await anAgreement()
    const before = await publicNow(agreement.id)
    await payload.update({
      collection: 'agreements',
      id: agreement.id,
      data: {
        events: [
          ...(agreement.events ?? []).map((event) => ({ ...event, sources: [source.id], date: '1999' })),
          {
            kind: 'ended',
            date: '2020',
            certainty: 'verified',
            decidedBy: 'council',
            side: 'abroad',
            reason: 'unknown',
            sources: [source.id]
          }
        ],
        internalNotes: 'spoilt',
        _status: 'published'
      }
    })
    expect(same(await publicNow(agreement.id), before)).toBe(false)
    expect((await undo(agreement.id, undefined, 'agreement')).status).toBe(200)
    expect(await publicNow(agreement.id)).toEqual(before)
    const { events } = await payload.findByID({ collection: 'agreements', id: agreement.id, depth: 0 })
    expect(events).toMatchObject([{ kind: 'signed', date: '1986-10-23', sources: [source.id] }])
  })

  test('of a statement keeps which text a group signed', async () => {
    const group = await payload.create({
      collection: 'groups',
      data: { name: 'A group', sourceLocale: 'en', _status: 'published' }
    })
    const { cities: _cities, ...text } = { cities: undefined, ...news('Statement') }
    const { id, signatures } = await payload.create({
      collection: 'statements',
      data: { ...text, signatures: [{ group: group.id }] }
    })
    const rows = signatures?.map((row) => ({ ...row, group: group.id })) ?? []
    const change = (data: object) =>
      payload.update({ collection: 'statements', id, data: { ...data, _status: 'published' } })
    await change({ body: richText('A later text'), signatures: rows })
    const before = await publicNow(id)
    await change({ signatures: [] })
    await undo(id, undefined, 'statement')
    expect(await publicNow(id)).toEqual(before)
  })

  async function anAgreement() {
    const published = { sourceLocale: 'en' as const, _status: 'published' as const }
    const country = (code: string, name: string) =>
      payload.create({ collection: 'countries', data: { code, name, ...published } })
    const [sweden, china] = [await country('SE', 'Sweden'), await country('CN', 'China')]
    const place = (name: string, of: string) =>
      payload.create({ collection: 'cities', data: { name, country: of, kind: 'city', ...published } })
    const [city, chinaCity] = [await place('Gothenburg', sweden.id), await place('Shanghai', china.id)]
    const source = await payload.create({
      collection: 'sources',
      data: { title: 'A paper', url: 'https://example.org/paper', ...published }
    })
    const agreement = await payload.create({
      collection: 'agreements',
      data: {
        city: city.id,
        chinaCity: chinaCity.id,
        events: [
          {
            kind: 'signed',
            date: '1986-10-23',
            certainty: 'verified',
            decidedBy: 'council',
            side: 'abroad',
            reason: 'unknown',
            sources: [source.id]
          }
        ],
        ...published
      }
    })
    return { agreement, source }
  }
})

describe('undoing a publication that is not the last', () => {
  test('puts the record back to what was before it', async () => {
    const { id } = await create('One')
    for (const title of ['Two', 'Three']) await edit(id, { title, _status: 'published' })
    expect((await undo(id, 2)).status).toBe(200)
    expect(await publicNow(id)).toMatchObject({ title: { en: 'One' } })
  })
})

describe('undo is refused', () => {
  test('when somebody published since the question was asked', async () => {
    const { id } = await create('One')
    await edit(id, { title: 'Two', _status: 'published' })
    const body = { revision: 1, last: 1 }
    expect(await rest('POST', `/api/undo/news/${id}`, { token, body })).toMatchObject({
      status: 409,
      text: expect.stringContaining('published this record a moment ago')
    })
    expect(await historyOf(payload, id)).toEqual(['put', 'put'])
  })

  test('for who has not signed in, and for what was never public', async () => {
    const { id } = await create('Draft', 'draft')
    expect((await rest('POST', `/api/undo/news/${id}`, { body: { revision: 1, last: 1 } })).status).toBe(401)
    expect((await rest('GET', `/api/undo/news/${id}`)).status).toBe(401)
    expect((await rest('GET', `/api/undo/news/${id}`, { token })).status).toBe(404)
    const { token: other } = await account(payload, 'publisher')
    expect(
      (await rest('POST', '/api/revert', { token: other, body: { by: 'x', since: new Date().toISOString() } })).status
    ).toBe(403)
  })
})

describe('who published, and the record it was made from', () => {
  test('are kept with the entry', async () => {
    const { id } = await create('Mine')
    const { docs } = await payload.db.find<{ by: string; version: string; record: { title: object } }>({
      collection: 'publications',
      where: { recordId: { equals: id } }
    })
    expect(docs).toMatchObject([{ by: editor.id, record: { title: { en: 'Mine' } } }])
    const version = await payload.findVersionByID({ collection, id: docs[0]?.version ?? '' })
    expect(version).toMatchObject({ parent: id, version: { title: 'Mine', _status: 'published' } })
  })

  test('never leave the CMS', async () => {
    const { id } = await create('Quiet')
    await edit(id, { internalNotes: 'CANARY of the notes', title: 'Quieter', _status: 'published' })
    const headers = { authorization: `Bearer ${process.env.WEB_TOKEN}` }
    const { text } = await rest('GET', '/api/v1/changes', { headers })
    expect(text).toContain('Quieter')
    expect(text).not.toMatch(new RegExp(`CANARY|internalNotes|"by"|"version"|"record"|${editor.id}`))
    const list = await rest('GET', `/api/publications?where[recordId][equals]=${id}`, { token })
    expect(list.text).toContain('Quieter')
    expect(list.text).not.toMatch(/CANARY|internalNotes|"record":/)
  })
})
