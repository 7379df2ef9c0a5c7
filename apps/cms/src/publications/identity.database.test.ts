import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { historyOf, image, logOf, news, openDesk } from '../../tests/desk.ts'
import { account, rest } from '../../tests/rest.ts'

type Person = Awaited<ReturnType<typeof account>>

let payload: Payload
let group: string
let writer: Person
let other: Person
let editor: Person

beforeAll(async () => {
  payload = await openDesk()
  const made = { name: 'Canaries', sourceLocale: 'en' as const, _status: 'published' as const }
  group = (await payload.create({ collection: 'groups', data: made })).id
  writer = await account(payload, 'publisher', { groups: [group], penName: 'Penelope Penname' })
  other = await account(payload, 'publisher', { groups: [group], penName: 'Otto Canary' })
  editor = await account(payload, 'editor', { groups: [group], penName: 'Edith Canary' })
})

const as = ({ token }: Person, method: string, path: string, body?: object) =>
  rest(method, path, { token, ...(body && { body }) })

/** Begun and published by the writer. */
async function post(data: object = {}): Promise<string> {
  const { status, body, text } = await as(writer, 'POST', '/api/news', { ...news('Post'), ...data })
  if (status !== 201) throw new Error(text)
  return (body as { doc: { id: string } }).doc.id // as Payload answers
}

async function byline(id: string) {
  const last = (await logOf(payload)).findLast((entry) => entry.id === id)
  return last?.op === 'put' && last.document.type === 'news' ? last.document : undefined
}

describe('a news post', () => {
  test('is by its groups alone, unless the writer shows their pen name', async () => {
    const id = await post()
    expect(await byline(id)).toMatchObject({ groups: [group], byline: null })
    await as(writer, 'PATCH', `/api/news/${id}`, { byline: 'writer' })
    expect(await byline(id)).toMatchObject({ groups: [group], byline: 'Penelope Penname' })
    await as(other, 'PATCH', `/api/news/${id}`, { byline: 'groups' })
    expect(await byline(id)).toMatchObject({ byline: null })
  })

  test('shows nobody’s pen name because somebody else says so', async () => {
    const id = await post()
    const sent = { byline: 'writer', writer: other.id, writerName: 'Otto Canary' }
    expect((await as(other, 'PATCH', `/api/news/${id}`, sent)).status).toBe(403)
    expect((await as(editor, 'PATCH', `/api/news/${id}?draft=true`, { byline: 'writer' })).status).toBe(403)
    await as(other, 'PATCH', `/api/news/${id}`, { writer: other.id, writerName: 'Forged', title: 'Edited' })
    expect(await payload.findByID({ collection: 'news', id })).toMatchObject({ writerName: 'Penelope Penname' })
    expect(await byline(id)).toMatchObject({ byline: null, title: { en: 'Edited' } })
  })
})

test('no public document holds an account, its address, or a name that was not chosen', async () => {
  const signed = await post({ byline: 'writer', internalNotes: 'Ask Otto Canary' })
  const picture = await image(payload, { internalNotes: 'Otto Canary took it' })
  await as(writer, 'PATCH', `/api/media/${picture.id}`, { alt: 'A better text' })
  const data = { ...news('Joint', 'draft'), signatures: [{ group }] }
  const { body } = await as(editor, 'POST', '/api/statements?draft=true', data)
  const { id } = (body as { doc: { id: string } }).doc // as Payload answers
  await as(editor, 'POST', `/api/statements/${id}/review`, { action: 'submit', comment: 'Otto Canary, please' })
  await as(other, 'POST', `/api/statements/${id}/review`, { action: 'approve' })
  await as(other, 'POST', `/api/statements/${id}/confirm`, { group })
  await as(other, 'PATCH', `/api/statements/${id}`, { _status: 'published' })
  expect(await historyOf(payload, id)).toEqual(['put'])

  const log = JSON.stringify(await logOf(payload))
  expect(await byline(signed)).toMatchObject({ byline: 'Penelope Penname' })
  expect(log).not.toMatch(/Canary|desk\.example|@/)
  for (const person of [writer, other, editor]) {
    expect(log).not.toContain(person.id)
    expect(log).not.toContain(person.email)
  }
})
