import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { news, openDesk } from '../../tests/desk.ts'
import { account, type Answer, rest } from '../../tests/rest.ts'

let payload: Payload
let ann: Awaited<ReturnType<typeof account>>
let ben: Awaited<ReturnType<typeof account>>
beforeAll(async () => {
  payload = await openDesk()
  ann = await account(payload, 'admin')
  ben = await account(payload, 'admin')
})

const form = z.looseObject({ updatedAt: z.string(), title: z.string() })
const saved = z.object({ doc: form })

const post = (title: string) => payload.create({ collection: 'news', data: news(title) })

/** Opens the form: what it shows, and what it will send with the next save. */
const open = async (id: string) => form.parse(await payload.findByID({ collection: 'news', id, draft: true, depth: 0 }))

const save = (who: { token: string }, id: string, data: object, query = '', headers = {}): Promise<Answer> =>
  rest('PATCH', `/api/news/${id}${query}`, { token: who.token, body: data, headers })

describe('a save from a form', () => {
  test('is taken, again and again, while nobody else saves', async () => {
    const { id } = await post('Mine')
    let updatedAt = (await open(id)).updatedAt
    for (const [title, query] of [
      ['One', '?draft=true'],
      ['Two', '?draft=true'],
      ['Three', ''],
      ['Four', '']
    ] as const) {
      const data = { title, updatedAt, _status: query ? 'draft' : 'published' }
      const answer = await save(ann, id, data, query)
      expect(answer.status).toBe(200)
      updatedAt = saved.parse(answer.body).doc.updatedAt
    }
    expect((await open(id)).title).toBe('Four')
  })

  test.each(['', '?draft=true'])(
    'that was opened before somebody else’s is refused, by pen name (%s)',
    async (query) => {
      const { id } = await post('Shared')
      const { updatedAt } = await open(id)
      const _status = query ? 'draft' : 'published'
      expect((await save(ann, id, { title: 'Of Ann', updatedAt, _status }, query)).status).toBe(200)
      const answer = await save(ben, id, { title: 'Of Ben', updatedAt, _status }, query)
      expect(answer).toMatchObject({ status: 409, text: expect.stringMatching(/admin \d+ saved this a moment ago/) })
      expect(answer.text).not.toMatch(/desk\.example/)
      expect((await open(id)).title).toBe('Of Ann')
      const chinese = await save(ben, id, { title: 'Of Ben', updatedAt }, query, { 'accept-language': 'zh-TW' })
      expect(chinese.text).toContain('儲存了這項紀錄')
    }
  )

  test('in a second tab of the same person is refused, and says so', async () => {
    const { id } = await post('Two tabs')
    const { updatedAt } = await open(id)
    await save(ann, id, { title: 'First tab', updatedAt, _status: 'published' })
    expect(await save(ann, id, { title: 'Second tab', updatedAt, _status: 'published' })).toMatchObject({
      status: 409,
      text: expect.stringContaining('You saved this yourself')
    })
    expect((await open(id)).title).toBe('First tab')
  })

  test('is refused when a draft beside the public text is newer', async () => {
    const { id } = await post('Public')
    const { updatedAt } = await open(id)
    await save(ann, id, { title: 'Draft of Ann', updatedAt }, '?draft=true')
    expect((await save(ben, id, { title: 'Over it', updatedAt, _status: 'published' })).status).toBe(409)
  })

  test('of the site is held to the same', async () => {
    const data = { name: 'Detwin', tagline: 'At first', sourceLocale: 'en' as const, _status: 'published' as const }
    const { updatedAt } = await payload.updateGlobal({ slug: 'site', data })
    const change = (who: { token: string }, tagline: string) =>
      rest('POST', '/api/globals/site', { token: who.token, body: { tagline, updatedAt, _status: 'published' } })
    expect((await change(ann, 'First')).status).toBe(200)
    expect((await change(ben, 'Second')).status).toBe(409)
  })
})

test('what sends no updatedAt, and an edit of many, are not held to it', async () => {
  const [one, two] = [await post('One'), await post('Two')]
  expect((await save(ann, one.id, { title: 'By a program', _status: 'published' })).status).toBe(200)
  const query = `?where[id][in]=${one.id},${two.id}`
  const bulk = await rest('PATCH', `/api/news${query}`, {
    token: ann.token,
    body: { summary: 'Both', _status: 'published' }
  })
  expect(bulk.status).toBe(200)
  const { savedBy } = z
    .looseObject({ savedBy: z.unknown().optional() })
    .parse((await rest('GET', `/api/news/${one.id}`, { token: ann.token })).body)
  expect(savedBy).toBeUndefined()
})
