import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { historyOf, news, openDesk, richText } from '../../tests/desk.ts'
import { account, rest } from '../../tests/rest.ts'
import { waitingForReview } from './waiting.ts'

type Person = Awaited<ReturnType<typeof account>>

let payload: Payload
let group: string
let editor: Person
let publisher: Person
let second: Person
let stranger: Person

beforeAll(async () => {
  payload = await openDesk()
  const made = (name: string) => payload.create({ collection: 'groups', data: { name, sourceLocale: 'en' } })
  group = (await made('One')).id
  editor = await account(payload, 'editor', { groups: [group], penName: 'Eve' })
  publisher = await account(payload, 'publisher', { groups: [group], penName: 'Pat' })
  second = await account(payload, 'publisher', { groups: [group], penName: 'Sam' })
  stranger = await account(payload, 'publisher', { groups: [(await made('Two')).id] })
})

const as = ({ token }: Person, method: string, path: string, body?: object) =>
  rest(method, path, { token, ...(body && { body }) })

type Collection = 'statements' | 'news' | 'pages'

/** Written by the person, over the network. */
async function written(person: Person, collection: Collection = 'statements'): Promise<string> {
  const { status, body } = await as(person, 'POST', `/api/${collection}?draft=true`, { ...news('Text', 'draft') })
  expect(status).toBe(201)
  return (body as { doc: { id: string } }).doc.id // as Payload answers
}

const decide = (person: Person, id: string, action: string, more: object = {}, collection: Collection = 'statements') =>
  as(person, 'POST', `/api/${collection}/${id}/review`, { action, ...more })
const seen = async (person: Person, id: string) => (await as(person, 'GET', `/api/statements/${id}/review`)).body
const edit = (person: Person, id: string, data: object) => as(person, 'PATCH', `/api/statements/${id}?draft=true`, data)
const publish = (person: Person, id: string, data: object = {}) =>
  as(person, 'PATCH', `/api/statements/${id}`, { ...data, _status: 'published' })

const approvalNeeded = { status: 403, text: expect.stringContaining('A second person has to approve') }

describe('a statement', () => {
  test('is published once a second person has approved it', async () => {
    const id = await written(editor)
    expect(await publish(publisher, id)).toMatchObject(approvalNeeded)
    expect((await decide(editor, id, 'submit', { comment: 'Please look' })).body).toMatchObject({ state: 'submitted' })
    expect(await publish(publisher, id)).toMatchObject(approvalNeeded)
    expect((await decide(publisher, id, 'approve')).body).toMatchObject({
      state: 'approved',
      thread: [
        { person: 'Eve', action: 'submit', words: 'Please look' },
        { person: 'Pat', action: 'approve', words: '' }
      ]
    })
    expect(await historyOf(payload, id)).toEqual([])
    expect((await publish(publisher, id)).status).toBe(200)
    expect(await historyOf(payload, id)).toEqual(['put'])
  })

  test('is not approved by whoever wrote, submitted or may not publish it', async () => {
    const id = await written(publisher)
    await decide(publisher, id, 'submit')
    expect(await decide(publisher, id, 'approve')).toMatchObject({
      status: 403,
      text: expect.stringContaining('You wrote or submitted this text')
    })
    expect((await decide(editor, id, 'approve')).status).toBe(403)
    expect((await decide(stranger, id, 'approve')).status).toBe(403)
    expect(await seen(stranger, id)).toMatchObject({ may: { submit: false, approve: false, comment: false } })
    expect((await decide(second, id, 'approve')).status).toBe(200)
  })

  test('is not approved by whoever changed the text after it was submitted', async () => {
    const id = await written(editor)
    await edit(second, id, { title: 'Changed' })
    await decide(editor, id, 'submit')
    expect((await decide(second, id, 'approve')).status).toBe(403)
    expect((await decide(publisher, id, 'approve')).status).toBe(200)
  })

  test.each([
    ['title', { title: 'Another title' }],
    ['summary', { summary: 'Another summary' }],
    ['text', { body: richText('Another text') }]
  ])('loses its approval with another %s, and has it again with the old one', async (_what, change) => {
    const id = await written(editor)
    await decide(editor, id, 'submit')
    await decide(publisher, id, 'approve')
    await edit(publisher, id, change)
    expect(await seen(editor, id)).toMatchObject({ state: 'written' })
    expect(await publish(second, id)).toMatchObject(approvalNeeded)
    expect((await publish(publisher, id, { title: 'Slipped in' })).status).toBe(403)
    await edit(publisher, id, { title: 'Text', summary: null, body: news('Text').body })
    expect(await seen(editor, id)).toMatchObject({ state: 'approved' })
    expect((await publish(publisher, id)).status).toBe(200)
  })

  test('keeps its approval when something else changes', async () => {
    const id = await written(editor)
    await decide(editor, id, 'submit')
    await decide(publisher, id, 'approve')
    await edit(editor, id, { date: '2026-12-01T12:00:00.000Z', internalNotes: 'x' })
    await as(editor, 'PATCH', `/api/statements/${id}?draft=true&locale=sv`, { title: 'Text på svenska' })
    expect(await seen(editor, id)).toMatchObject({ state: 'approved' })
    expect((await publish(publisher, id)).status).toBe(200)
    // What was public before needs no approval again.
    expect((await as(publisher, 'PATCH', `/api/statements/${id}`, { _status: 'draft' })).status).toBe(200)
    expect((await publish(publisher, id)).status).toBe(200)
  })

  test('says before anybody publishes whether approval is missing', async () => {
    const id = await written(editor)
    const missing = (needsApproval: boolean, isPublic = false) => ({ needsApproval, isPublic })
    expect(await seen(publisher, id)).toMatchObject(missing(true))
    await decide(editor, id, 'submit')
    expect(await seen(publisher, id)).toMatchObject(missing(true))
    await decide(publisher, id, 'approve')
    expect(await seen(publisher, id)).toMatchObject(missing(false))
    await publish(publisher, id)
    expect(await seen(publisher, id)).toMatchObject(missing(false, true))
    await edit(editor, id, { date: '2026-12-02T12:00:00.000Z' })
    expect(await seen(publisher, id)).toMatchObject(missing(false))
    await edit(editor, id, { title: 'Another title' })
    expect(await seen(publisher, id)).toMatchObject(missing(true))
  })

  test('is approved without a save: a form that is open is no old one, and nobody seems to have written', async () => {
    const id = await written(editor)
    await as(editor, 'PATCH', `/api/statements/${id}?draft=true&locale=sv`, { title: 'På svenska' })
    const read = async () => {
      const { body } = await as(publisher, 'GET', `/api/statements/${id}?draft=true&depth=0&locale=all`)
      return body as { updatedAt: string; review: string } // as Payload answers
    }
    const opened = await read()
    await decide(editor, id, 'submit')
    await decide(publisher, id, 'approve')
    expect(await read()).toEqual({ ...opened, review: 'approved' })
    const versions = await payload.countVersions({ collection: 'statements', where: { parent: { equals: id } } })
    expect(versions.totalDocs).toBe(2)
    expect((await publish(publisher, id, { updatedAt: opened.updatedAt })).status).toBe(200)
  })

  test('is sent back with the reason, and submitted again', async () => {
    const id = await written(editor)
    await decide(editor, id, 'submit')
    expect(await decide(publisher, id, 'send-back')).toMatchObject({ status: 400 })
    expect((await decide(publisher, id, 'send-back', { comment: 'Too long' })).body).toMatchObject({
      state: 'sent-back'
    })
    expect((await decide(publisher, id, 'approve')).status).toBe(403)
    await edit(editor, id, { body: richText('Short') })
    expect((await decide(editor, id, 'submit')).body).toMatchObject({ state: 'submitted' })
  })

  test('is not decided about by somebody who saw another text', async () => {
    const id = await written(editor)
    await decide(editor, id, 'submit')
    const { hash } = (await seen(publisher, id)) as { hash: string }
    await edit(editor, id, { title: 'Slipped in' })
    await decide(editor, id, 'submit')
    expect((await decide(publisher, id, 'approve', { hash })).status).toBe(409)
  })

  test('carries no approval over to a copy', async () => {
    const id = await written(editor)
    await decide(editor, id, 'submit')
    await decide(publisher, id, 'approve')
    const { body } = await as(publisher, 'POST', `/api/statements/${id}/duplicate?draft=true`, {})
    const copy = (body as { doc: { id: string } }).doc.id // as Payload answers
    expect(await seen(editor, copy)).toMatchObject({ state: 'written' })
    expect(await publish(publisher, copy)).toMatchObject(approvalNeeded)
  })

  test('cannot be approved by sending the fields', async () => {
    const id = await written(editor)
    await edit(editor, id, { review: 'approved', textBy: null, sourceTextHash: 'a'.repeat(64) })
    expect(await seen(publisher, id)).toMatchObject({ state: 'written' })
    for (const path of ['/api/reviews', `/api/reviews?where[record][equals]=statements/${id}`])
      expect((await as(publisher, 'POST', path, { record: `statements/${id}` })).status).toBeGreaterThanOrEqual(400)
  })
})

test('the list of waiting texts is what the board shows, and the lists filter by it', async () => {
  const id = await written(editor, 'news')
  await decide(editor, id, 'submit', {}, 'news')
  const user = await payload.findByID({ collection: 'users', id: publisher.id, depth: 0 })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  const waiting = await waitingForReview(req, { limit: 50 })
  expect(waiting.find((found) => found.id === id)).toMatchObject({
    collection: 'news',
    title: 'Text',
    by: 'Eve',
    mayApprove: true
  })
  const listed = await as(editor, 'GET', '/api/news?draft=true&where[review][equals]=submitted&depth=0')
  expect(listed.body).toMatchObject({ docs: [{ id }] })
  await decide(publisher, id, 'approve', {}, 'news')
  expect((await waitingForReview(req)).map((found) => found.id)).not.toContain(id)
})

test('a news post is published without review, and nobody waits for one any more', async () => {
  const id = await written(editor, 'news')
  await decide(editor, id, 'submit', {}, 'news')
  expect((await as(publisher, 'PATCH', `/api/news/${id}`, { _status: 'published' })).status).toBe(200)
  const view = await as(publisher, 'GET', `/api/news/${id}/review`)
  expect(view.body).toMatchObject({ isPublic: true, needsApproval: false, may: { approve: false, 'send-back': false } })
  const user = await payload.findByID({ collection: 'users', id: publisher.id, depth: 0 })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  expect((await waitingForReview(req, { limit: 50 })).map((found) => found.id)).not.toContain(id)
  expect(await decide(publisher, id, 'approve', {}, 'news')).toMatchObject({
    status: 403,
    text: expect.stringContaining('public already')
  })
})

test('nobody who has not signed in reads or decides', async () => {
  const id = await written(editor)
  expect((await rest('GET', `/api/statements/${id}/review`)).status).toBe(401)
  expect((await rest('POST', `/api/statements/${id}/review`, { body: { action: 'approve' } })).status).toBe(401)
})
