import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { historyOf, logOf, news, openDesk, richText } from '../../tests/desk.ts'
import type { News } from '../payload-types.ts'

let payload: Payload
beforeAll(async () => {
  payload = await openDesk()
})

let count = 0
const collection = 'news' as const
const create = (status: 'draft' | 'published' = 'published'): Promise<News> =>
  payload.create({ collection, data: news(`Post ${++count}`, status), draft: status === 'draft' })

const update = (id: string, data: Partial<News>, draft = false) => payload.update({ collection, id, data, draft })
const history = (id: string) => historyOf(payload, id)

async function latest(id: string) {
  const entry = (await logOf(payload)).findLast((found) => found.id === id)
  return entry?.op === 'put' && entry.document.type === 'news' ? entry.document : undefined
}

describe('the log follows', () => {
  test('a draft: nothing', async () => {
    const { id } = await create('draft')
    expect(await history(id)).toEqual([])
  })

  test('a publication', async () => {
    const { id, title } = await create()
    expect(await history(id)).toEqual(['put'])
    expect(await latest(id)).toMatchObject({ title: { en: title }, body: { en: `<p>About ${title}</p>` } })
  })

  test('a draft that is published', async () => {
    const { id } = await create('draft')
    await update(id, { _status: 'published' })
    expect(await history(id)).toEqual(['put'])
  })

  test('an edit', async () => {
    const { id } = await create()
    await update(id, { title: 'Edited', _status: 'published' })
    expect(await history(id)).toEqual(['put', 'put'])
    expect(await latest(id)).toMatchObject({ title: { en: 'Edited' } })
  })

  test('a save that changes nothing public: nothing', async () => {
    const { id } = await create()
    await update(id, { internalNotes: 'Call the mayor', _status: 'published' })
    await update(id, { _status: 'published' })
    expect(await history(id)).toEqual(['put'])
  })

  test('a draft beside a published text: nothing, until it is published', async () => {
    const { id, title } = await create()
    await update(id, { title: 'Secret plan', _status: 'draft' }, true)
    expect(await history(id)).toEqual(['put'])
    expect(await latest(id)).toMatchObject({ title: { en: title } })
    await update(id, { _status: 'published' })
    expect(await history(id)).toEqual(['put', 'put'])
  })

  test('withdrawal and return', async () => {
    const { id } = await create()
    await update(id, { _status: 'draft' })
    await update(id, { _status: 'published' })
    expect(await history(id)).toEqual(['put', 'delete', 'put'])
  })

  test('a withdrawal with the reason that was saved before, in the source language at least', async () => {
    const { id } = await create()
    await update(id, { withdrawalReason: 'The date was wrong.' }, true)
    await update(id, { _status: 'draft' })
    const entry = (await logOf(payload)).findLast((found) => found.id === id)
    expect(entry).toMatchObject({
      op: 'delete',
      withdrawal: { reason: { en: 'The date was wrong.' }, sourceLocale: 'en' }
    })
  })

  test('a correction with its day and reason', async () => {
    const { id } = await create()
    const corrections = [
      { on: '2026-05-03T12:00:00.000Z', reason: 'The vote was in May.' },
      { on: null, reason: '' }
    ]
    await update(id, { corrections, _status: 'published' })
    expect(await latest(id)).toMatchObject({
      corrections: [{ on: '2026-05-03', reason: { en: 'The vote was in May.' } }]
    })
  })

  test('the trash and back', async () => {
    const { id } = await create()
    await update(id, { deletedAt: new Date().toISOString() })
    expect(await history(id)).toEqual(['put', 'delete'])
    await payload.update({ collection, id, data: { deletedAt: null, _status: 'published' }, trash: true })
    expect(await history(id)).toEqual(['put', 'delete', 'put'])
  })

  test('an old version brought back', async () => {
    const { id, title } = await create()
    await update(id, { title: 'Later', _status: 'published' })
    const { docs } = await payload.findVersions({ collection, where: { parent: { equals: id } }, sort: 'createdAt' })
    await payload.restoreVersion({ collection, id: String(docs[0]?.id) })
    expect(await history(id)).toEqual(['put', 'put', 'put'])
    expect(await latest(id)).toMatchObject({ title: { en: title } })
  })

  test('an edit of many at once', async () => {
    const ids = [(await create()).id, (await create()).id, (await create()).id]
    await payload.update({ collection, where: { id: { in: ids } }, data: { date: '2026-01-02T12:00:00.000Z' } })
    for (const id of ids) {
      expect(await history(id)).toEqual(['put', 'put'])
      expect(await latest(id)).toMatchObject({ date: '2026-01-02' })
    }
  })

  test('a copy: a draft is not public, and gets an address of its own', async () => {
    const original = await create()
    const copy = await payload.duplicate({ collection, id: original.id })
    expect(copy.slug).not.toBe(original.slug)
    expect(await history(original.id)).toEqual(['put'])
    expect(await history(copy.id)).toEqual([])
  })

  test('deletion for good', async () => {
    const { id } = await create()
    await payload.delete({ collection, id })
    expect(await history(id)).toEqual(['put', 'delete'])
  })

  test('another address: the old one is remembered', async () => {
    const { id, slug } = await create()
    await update(id, { slug: 'another-address', _status: 'published' })
    expect(await latest(id)).toMatchObject({ slug: 'another-address', formerSlugs: [slug] })
    const other = await payload.create({ collection, data: { ...news('Other'), slug } })
    expect(other.slug).toBe(`${slug}-2`)
    await update(id, { slug, _status: 'published' })
    expect(await latest(id)).toMatchObject({ slug, formerSlugs: ['another-address'] })
  })

  test('a schedule', async () => {
    const { id } = await create('draft')
    const due = new Date(Date.now() - 1000)
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: collection, value: id } },
      waitUntil: due
    })
    expect(await history(id)).toEqual([])
    await payload.jobs.run({ queue: 'default' })
    expect(await history(id)).toEqual(['put'])
  })

  test('a second language, once it is reviewed', async () => {
    const { id } = await create()
    const chinese = { title: '消息', body: richText('內文'), _status: 'published' as const }
    await payload.update({ collection, id, locale: 'zh-Hant', data: chinese })
    expect(await latest(id)).toMatchObject({ translations: { en: { state: 'reviewed' } } })
    expect((await latest(id))?.title).not.toHaveProperty('zh-Hant')
    await payload.update({
      collection,
      id,
      locale: 'zh-Hant',
      data: { translationState: 'reviewed', _status: 'published' }
    })
    expect(await latest(id)).toMatchObject({
      translations: { en: { state: 'reviewed' }, 'zh-Hant': { state: 'reviewed' } },
      title: { 'zh-Hant': '消息' },
      body: { 'zh-Hant': '<p>內文</p>' }
    })
  })

  test('a save that rolls back: nothing', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const { id } = await payload.create({ collection, data: news('Never happened'), req })
    await killTransaction(req)
    expect(await history(id)).toEqual([])
    await expect(payload.findByID({ collection, id })).rejects.toThrow()
  })

  test('two saves at once: both, in an order', async () => {
    const { id } = await create()
    const saves = ['First', 'Second'].map((title) => update(id, { title, _status: 'published' }))
    await Promise.all(saves)
    expect(await history(id)).toEqual(['put', 'put', 'put'])
    const saved = await payload.findByID({ collection, id })
    expect(await latest(id)).toMatchObject({ title: { en: saved.title } })
  })

  test('twenty writers at once', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => create()))
    for (const { id } of made) expect(await history(id)).toEqual(['put'])
  })
})

test('revisions of a record are numbered without gaps, and time moves on', async () => {
  const byRecord = Map.groupBy(await logOf(payload), ({ id }) => id)
  for (const entries of byRecord.values()) {
    expect(entries.map(({ revision }) => revision)).toEqual(entries.map((_, index) => index + 1))
    const moments = entries.map(({ at }) => at)
    expect(moments).toEqual([...new Set(moments)].toSorted())
  }
})

test('nothing that only editors see is in the log', async () => {
  expect(JSON.stringify(await logOf(payload))).not.toMatch(/Call the mayor|internalNotes|Secret plan.*"op":"draft"/)
})
