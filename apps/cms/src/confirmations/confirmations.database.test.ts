import type { Statement } from '@detwin/content'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { logOf, news, openDesk, richText } from '../../tests/desk.ts'
import { account, rest } from '../../tests/rest.ts'

type Person = Awaited<ReturnType<typeof account>>

let payload: Payload
let one: string
let two: string
let ofOne: Person
let ofTwo: Person
let admin: Person

beforeAll(async () => {
  payload = await openDesk()
  const made = (name: string) =>
    payload.create({ collection: 'groups', data: { name, sourceLocale: 'en', _status: 'published' } })
  one = (await made('One')).id
  two = (await made('Two')).id
  ofOne = await account(payload, 'publisher', { groups: [one], penName: 'Uno' })
  ofTwo = await account(payload, 'publisher', { groups: [two], penName: 'Due' })
  admin = await account(payload, 'admin', { penName: 'Ada' })
})

const as = ({ token }: Person, method: string, path: string, body?: object) =>
  rest(method, path, { token, ...(body && { body }) })

const confirm = (person: Person, id: string, group: string, more: object = {}) =>
  as(person, 'POST', `/api/statements/${id}/confirm`, { group, ...more })

async function signing(id: string): Promise<[group: string, current: boolean][] | undefined> {
  const last = (await logOf(payload)).findLast((entry) => entry.id === id)
  const document = last?.op === 'put' ? (last.document as Statement) : undefined // it is a statement's entry
  return document?.signatures.map(({ group, textHash }) => [group, textHash === document.textHash])
}

/** Written by a person of group one, to be signed by both. */
async function statement(): Promise<string> {
  const data = { ...news('Joint', 'draft'), signatures: [{ group: one }, { group: two }] }
  const { body } = await as(ofOne, 'POST', '/api/statements?draft=true', data)
  return (body as { doc: { id: string } }).doc.id // as Payload answers
}

async function publish(id: string): Promise<void> {
  await as(ofOne, 'POST', `/api/statements/${id}/review`, { action: 'submit' })
  expect((await as(admin, 'POST', `/api/statements/${id}/review`, { action: 'approve' })).status).toBe(200)
  expect((await as(ofOne, 'PATCH', `/api/statements/${id}`, { _status: 'published' })).status).toBe(200)
}

describe('a group', () => {
  test('signs publicly once somebody who publishes for it has confirmed', async () => {
    const id = await statement()
    expect((await confirm(ofOne, id, one)).body).toMatchObject({
      groups: [
        { name: 'One', state: 'current', person: 'Uno', mayConfirm: false },
        { name: 'Two', state: 'none', person: null, mayConfirm: false }
      ]
    })
    expect(await signing(id)).toBeUndefined()
    await publish(id)
    expect(await signing(id)).toEqual([[one, true]])
    expect((await confirm(ofTwo, id, two)).status).toBe(200)
    expect(await signing(id)).toEqual([
      [one, true],
      [two, true]
    ])
  })

  test('keeps the version it confirmed when the text changes, until it confirms the new one', async () => {
    const id = await statement()
    await confirm(ofOne, id, one)
    await confirm(ofTwo, id, two)
    await publish(id)
    await as(ofOne, 'PATCH', `/api/statements/${id}?draft=true`, { body: richText('Another text') })
    expect((await as(ofTwo, 'GET', `/api/statements/${id}/confirm`)).body).toMatchObject({
      groups: [{ state: 'earlier' }, { state: 'earlier', mayConfirm: true }]
    })
    await confirm(ofTwo, id, two)
    // The new text is a draft: what the public sees stays.
    expect(await signing(id)).toEqual([
      [one, true],
      [two, true]
    ])
    await publish(id)
    expect(await signing(id)).toEqual([
      [one, false],
      [two, true]
    ])
    await confirm(ofOne, id, one)
    expect(await signing(id)).toEqual([
      [one, true],
      [two, true]
    ])
  })

  test('does not sign a text that it confirmed and nobody published', async () => {
    const id = await statement()
    await confirm(ofTwo, id, two)
    await as(ofOne, 'PATCH', `/api/statements/${id}?draft=true`, { title: 'Another title' })
    await publish(id)
    expect(await signing(id)).toEqual([])
  })

  test('does not sign for another one, in whatever way', async () => {
    const id = await statement()
    expect((await confirm(ofTwo, id, one)).status).toBe(403)
    const editor = await account(payload, 'editor', { groups: [one] })
    expect((await confirm(editor, id, one)).status).toBe(403)
    expect((await rest('POST', `/api/statements/${id}/confirm`, { body: { group: one } })).status).toBe(401)
    await confirm(ofOne, id, one)
    const { signatures } = await payload.findByID({ collection: 'statements', id, draft: true, depth: 0 })
    // A row that now names another group has confirmed nothing.
    await as(ofOne, 'PATCH', `/api/statements/${id}?draft=true`, { signatures: [{ ...signatures?.[0], group: two }] })
    await publish(id)
    expect(await signing(id)).toEqual([])
    const forged = { statement: id, signature: signatures?.[0]?.id, group: two, textHash: 'a', at: 'now' }
    expect((await as(admin, 'POST', '/api/confirmations', forged)).status).toBe(403)
  })

  test('confirms only the text its person has seen, and only when it signs', async () => {
    const id = await statement()
    expect((await confirm(ofOne, id, one, { hash: 'a'.repeat(64) })).status).toBe(409)
    const third = await payload.create({ collection: 'groups', data: { name: 'Three', sourceLocale: 'en' } })
    expect((await confirm(admin, id, third.id)).status).toBe(400)
  })
})

test('a row that the system adds is confirmed at once, and stands in the log as before', async () => {
  const data = { ...news('By the system'), signatures: [{ group: one }] }
  const { id } = await payload.create({ collection: 'statements', data })
  expect(await signing(id)).toEqual([[one, true]])
  await payload.update({ collection: 'statements', id, data: { title: 'Changed', _status: 'published' } })
  expect(await signing(id)).toEqual([[one, false]])
})
