import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { news, openDesk } from '../../tests/desk.ts'
import { account, rest } from '../../tests/rest.ts'

let payload: Payload
let editor: Awaited<ReturnType<typeof account>>
beforeAll(async () => {
  payload = await openDesk()
  editor = await account(payload, 'editor')
})

const draft = async (data: object = {}) =>
  (await payload.create({ collection: 'news', data: { ...news('Draft', 'draft'), ...data }, draft: true })).id

const path = (id: string, query = '?locale=en') => `/api/news/${id}/checklist${query}`

test('the list comes in the language of the person who asks', async () => {
  const id = await draft({ title: '' })
  const english = await rest('GET', path(id), { token: editor.token })
  const chinese = await rest('GET', path(id), { token: editor.token, headers: { 'accept-language': 'zh-TW' } })
  expect(english.text).toContain('Still needed')
  expect(english.text).toContain('Title: Write this in the source language')
  expect(chinese.text).toContain('尚欠以下內容')
  expect(chinese.text).toContain('標題: 發布前請先以原文語言填寫')
})

test('it is nobody’s who has not signed in, and of nothing that is not there', async () => {
  const id = await draft()
  expect((await rest('GET', path(id))).status).toBe(401)
  expect((await rest('GET', path('0'.repeat(24)), { token: editor.token })).status).toBe(404)
  expect((await rest('GET', path(id, '?locale=xx'), { token: editor.token })).status).toBe(400)
})

test('it changes nothing', async () => {
  const id = await draft()
  const before = await payload.findByID({ collection: 'news', id, draft: true })
  await rest('GET', path(id), { token: editor.token })
  expect(await payload.findByID({ collection: 'news', id, draft: true })).toEqual(before)
})
