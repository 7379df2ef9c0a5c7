import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { historyOf, image, news, openDesk, richText, textWithImages } from '../../tests/desk.ts'
import { account, rest } from '../../tests/rest.ts'
import { photograph } from '../../tests/images.ts'

type Person = Awaited<ReturnType<typeof account>>

let payload: Payload
let one: string
let two: string
let editor: Person
let publisher: Person
let translator: Person
let admin: Person

beforeAll(async () => {
  payload = await openDesk()
  const group = (name: string) =>
    payload.create({ collection: 'groups', data: { name, sourceLocale: 'en', _status: 'published' } })
  one = (await group('One')).id
  two = (await group('Two')).id
  editor = await account(payload, 'editor', { groups: [one] })
  publisher = await account(payload, 'publisher', { groups: [one] })
  translator = await account(payload, 'translator', { groups: [one], languages: ['sv'] })
  admin = await account(payload, 'admin')
})

const as = ({ token }: Person, method: string, path: string, body?: object) =>
  rest(method, path, { token, ...(body && { body }) })

const draftOf = (collection: 'news' | 'agreements' | 'statements', id: string, locale: 'en' | 'sv' = 'en') =>
  payload.findByID({ collection, id, draft: true, depth: 0, locale })

describe('a text', () => {
  test('belongs to the groups of whoever writes it', async () => {
    const made = await as(editor, 'POST', '/api/news?draft=true', { title: 'Mine', sourceLocale: 'en' })
    expect(made).toMatchObject({ status: 201, body: { doc: { groups: [expect.objectContaining({ id: one })] } } })
  })

  test('does not speak for a group its writer does not belong to', async () => {
    const { id } = await payload.create({ collection: 'news', data: { ...news('Ours'), groups: [one] } })
    const answer = await as(publisher, 'PATCH', `/api/news/${id}`, { groups: [one, two] })
    expect(answer).toMatchObject({ status: 403, text: expect.stringContaining('only groups that you belong to') })
    expect((await as(publisher, 'PATCH', `/api/news/${id}`, { groups: [] })).status).toBe(403)
    expect((await as(admin, 'PATCH', `/api/news/${id}`, { groups: [one, two] })).status).toBe(200)
  })

  test('is not made by somebody without a group, who works on shared records', async () => {
    const loner = await account(payload, 'publisher')
    expect((await as(loner, 'POST', '/api/news?draft=true', { title: 'Mine', sourceLocale: 'en' })).status).toBe(403)
    expect((await as(loner, 'POST', '/api/statements?draft=true', { title: 'Mine', sourceLocale: 'en' })).status).toBe(
      403
    )
    const source = { title: 'A source', url: 'https://source.example/loner', _status: 'published' }
    expect((await as(loner, 'POST', '/api/sources', source)).status).toBe(201)
  })
})

test('a statement belongs to every group that signs it, from the first draft on', async () => {
  const other = await account(payload, 'editor', { groups: [two] })
  const { id } = await payload.create({ collection: 'statements', data: { ...news('Joint'), groups: [one] } })
  const edit = (person: Person, data: object) => as(person, 'PATCH', `/api/statements/${id}?draft=true`, data)
  expect((await edit(other, { summary: 'Ours' })).status).toBe(403)
  expect((await edit(editor, { signatures: [{ group: two }] })).status).toBe(200)
  expect((await edit(other, { summary: 'Ours' })).status).toBe(200)
  expect(await draftOf('statements', id)).toMatchObject({ summary: 'Ours', groups: [one, two] })
  const buttons = await as(other, 'POST', `/api/statements/access/${id}`, { _status: 'draft' })
  expect(buttons.body).toMatchObject({ update: expect.anything() })
  expect(await historyOf(payload, id)).toEqual(['put'])
})

describe('a translator', () => {
  const path = (id: string, query = '') => `/api/news/${id}?draft=true&locale=sv${query}`

  test('writes only what is localised, and only as a draft', async () => {
    const { id } = await payload.create({ collection: 'news', data: { ...news('Post'), groups: [one] } })
    const body = { title: 'Inlägg', date: '2020-01-01T12:00:00.000Z', slug: 'hijacked', groups: [], sourceLocale: 'sv' }
    expect(
      (await as(translator, 'PATCH', path(id), { ...body, internalNotes: 'x', deletedAt: '2026-01-01' })).status
    ).toBe(403)
    expect((await as(translator, 'PATCH', path(id), { ...body, internalNotes: 'x' })).status).toBe(200)
    expect(await draftOf('news', id, 'sv')).toMatchObject({
      title: 'Inlägg',
      date: '2026-11-01T12:00:00.000Z',
      slug: 'post',
      groups: [one],
      sourceLocale: 'en'
    })
    expect((await draftOf('news', id)).title).toBe('Post')
    expect(((await draftOf('news', id)) as { internalNotes?: unknown }).internalNotes ?? null).toBeNull()
    expect(await historyOf(payload, id)).toEqual(['put'])
  })

  test.each(['en', 'de', 'all'])('is refused the language %s', async (locale) => {
    const { id } = await payload.create({ collection: 'news', data: { ...news('Post'), groups: [one] } })
    const title = locale === 'all' ? { sv: 'Inlägg', en: 'Owned' } : 'Owned'
    expect((await as(translator, 'PATCH', `/api/news/${id}?draft=true&locale=${locale}`, { title })).status).toBe(403)
    expect((await as(translator, 'PATCH', path(id, `&publishSpecificLocale=${locale}`), { title })).status).toBe(403)
    const many = await as(translator, 'PATCH', `/api/news?where[id][equals]=${id}&draft=true&locale=${locale}`, {
      title
    })
    expect(many.text).not.toContain('"docs":[{')
    expect((await draftOf('news', id)).title).toBe('Post')
  })

  test('does not touch a source text written in their own language', async () => {
    const data = { ...news('Svensk'), sourceLocale: 'sv' as const, groups: [one] }
    const { id } = await payload.create({ collection: 'news', locale: 'sv', data })
    expect((await as(translator, 'PATCH', path(id), { title: 'Ändrad' })).status).toBe(403)
  })

  test('writes texts inside rows, and neither rows nor anything else in them', async () => {
    const country = await payload.create({
      collection: 'countries',
      data: { name: 'Sweden', code: 'SE', sourceLocale: 'en', _status: 'published' }
    })
    const city = await payload.create({
      collection: 'cities',
      data: { name: 'Gothenburg', country: country.id, kind: 'city', sourceLocale: 'en', _status: 'published' }
    })
    const event = { kind: 'ended' as const, date: '2020', certainty: 'claimed' as const, note: 'Over' }
    const common = { decidedBy: 'unknown' as const, side: 'unknown' as const, reason: 'unknown' as const }
    const made = await payload.create({
      collection: 'agreements',
      draft: true,
      data: { city: city.id, sourceLocale: 'en', events: [{ ...event, ...common }], _status: 'draft' }
    })
    const [row] = made.events ?? []
    const events = [
      { ...row, note: 'Slut', kind: 'renewed', date: '1999' },
      { ...event, ...common, note: 'Ny' }
    ]
    const answer = await as(translator, 'PATCH', `/api/agreements/${made.id}?draft=true&locale=sv`, { events })
    expect(answer.status).toBe(200)
    expect(await draftOf('agreements', made.id, 'sv')).toMatchObject({
      events: [{ id: row?.id, note: 'Slut', kind: 'ended', date: '2020' }]
    })
    expect(await draftOf('agreements', made.id)).toMatchObject({ events: [{ note: 'Over' }] })
  })

  test('replaces no file', async () => {
    const { id, filename } = await image(payload)
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(await photograph())], { type: 'image/jpeg' }), 'mine.jpg')
    form.set('_payload', JSON.stringify({ alt: 'Min' }))
    for (const person of [translator, editor]) {
      const answer = await rest('PATCH', `/api/media/${id}?draft=true&locale=sv`, { token: person.token, body: form })
      expect(answer.status).toBe(403)
    }
    expect(await payload.findByID({ collection: 'media', id })).toMatchObject({ filename })
    expect((await rest('GET', `/api/media/file/${filename}`, { token: editor.token })).status).toBe(200)
  })
})

describe('whoever may not publish changes nothing public', () => {
  test('by any way our own code may go', async () => {
    const { id } = await payload.create({ collection: 'news', data: { ...news('Public'), groups: [one] } })
    const user = {
      ...(await payload.findByID({ collection: 'users', id: editor.id, depth: 0 })),
      collection: 'users' as const
    }
    // Our code overrides access; the log still asks.
    const req = () => createLocalReq({ user }, payload)
    const update = async (data: object) => payload.update({ collection: 'news', id, data, req: await req() })
    await expect(update({ title: 'Changed', _status: 'published' })).rejects.toMatchObject({ status: 403 })
    await expect(update({ _status: 'draft' })).rejects.toMatchObject({ status: 403 })
    await expect(update({ deletedAt: new Date().toISOString() })).rejects.toMatchObject({ status: 403 })
    await expect(payload.delete({ collection: 'news', id, req: await req() })).rejects.toMatchObject({ status: 403 })
    expect(await historyOf(payload, id)).toEqual(['put'])
    expect(await payload.findByID({ collection: 'news', id })).toMatchObject({ title: 'Public' })
  })

  test('except that a publisher’s image shows in the texts of other groups', async () => {
    const { id } = await image(payload)
    const data = { ...news('Theirs'), body: textWithImages(id), groups: [two] }
    const post = await payload.create({ collection: 'news', data })
    expect((await as(publisher, 'PATCH', `/api/media/${id}`, { alt: 'A better text' })).status).toBe(200)
    expect(await historyOf(payload, post.id)).toEqual(['put', 'put'])
  })

  test('with a schedule, however it was made', async () => {
    const { id } = await payload.create({
      collection: 'news',
      draft: true,
      data: { ...news('Later', 'draft'), groups: [one] }
    })
    const schedule = (person: Person) =>
      payload.jobs.queue({
        task: 'schedulePublish',
        input: {
          type: 'publish',
          doc: { relationTo: 'news', value: id },
          user: { relationTo: 'users', value: person.id }
        },
        waitUntil: new Date(Date.now() - 1000)
      })
    await schedule(editor)
    await payload.jobs.run({ queue: 'default' })
    expect(await historyOf(payload, id)).toEqual([])
    await schedule(publisher)
    await payload.jobs.run({ queue: 'default' })
    expect(await historyOf(payload, id)).toEqual(['put'])
  })

  test('and is told what to do', async () => {
    const { id } = await payload.create({
      collection: 'statements',
      data: { ...news('Said'), body: richText('x'), groups: [one] }
    })
    const answer = await as(editor, 'PATCH', `/api/statements/${id}`, { deletedAt: new Date().toISOString() })
    expect(answer.status).toBe(403)
  })
})

describe('rights', () => {
  test.each(['role', 'groups', 'languages'])('of an account: its owner does not change %s', async (field) => {
    const value = { role: 'admin', groups: [two], languages: ['en', 'sv'] }[field]
    await as(translator, 'PATCH', `/api/users/${translator.id}`, { [field]: value })
    expect(await payload.findByID({ collection: 'users', id: translator.id, depth: 0 })).toMatchObject({
      role: 'translator',
      groups: [one],
      languages: ['sv']
    })
  })

  test('the last admin keeps the role and the account', async () => {
    const demote = () => as(admin, 'PATCH', `/api/users/${admin.id}`, { role: 'editor' })
    const said = expect.stringContaining('This is the only admin')
    expect(await demote()).toMatchObject({ status: 400, text: said })
    expect(await as(admin, 'DELETE', `/api/users/${admin.id}`)).toMatchObject({ status: 400, text: said })
    const many = await as(admin, 'DELETE', '/api/users?where[role][equals]=admin')
    expect(many.status).toBeGreaterThanOrEqual(400)
    await account(payload, 'admin')
    expect((await demote()).status).toBe(200)
  })
})
