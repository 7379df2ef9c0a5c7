import { commitTransaction, createLocalReq, initTransaction, type Payload } from 'payload'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import {
  historyOf,
  image,
  logOf,
  news,
  onlyOn,
  openDesk,
  openSecondDesk,
  richText,
  textWithImages
} from '../../tests/desk.ts'

let payload: Payload
beforeAll(async () => {
  payload = await openDesk()
})

const draft = { _status: 'draft' as const }

describe('an unfinished record', () => {
  test.each(['statements', 'news', 'pages', 'cities', 'groups', 'sources', 'countries', 'agreements'] as const)(
    'of %s is kept as a draft, and so is a second one',
    async (collection) => {
      const ids = []
      for (let count = 0; count < 2; count++)
        ids.push((await payload.create({ collection, data: draft, draft: true })).id)
      for (const id of ids) {
        await payload.update({ collection, id, data: { internalNotes: 'later', ...draft }, draft: true })
        expect(await historyOf(payload, id)).toEqual([])
      }
    }
  )

  test('is not public in a translation alone: the source language comes first', async () => {
    const { id } = await payload.create({
      collection: 'news',
      data: { ...draft, sourceLocale: 'en', date: '2026-11-01T12:00:00.000Z' },
      draft: true
    })
    const chinese = {
      title: '消息',
      body: richText('內文'),
      translationState: 'reviewed',
      _status: 'published'
    } as const
    const save = payload.update({ collection: 'news', id, locale: 'zh-Hant', data: chinese })
    await expect(save).rejects.toMatchObject({ status: 400, message: expect.stringMatching(/in English first/) })
    expect(await historyOf(payload, id)).toEqual([])
  })

  test('of a text without a body is refused by the name of the field', async () => {
    for (const body of [undefined, richText(), richText('  ')])
      await expect(payload.create({ collection: 'news', data: { ...news('Title only'), body } })).rejects.toMatchObject(
        {
          data: { errors: [{ path: 'body', message: 'Write the text before you publish.' }] }
        }
      )
  })
})

onlyOn('mongodb', 'two processes that publish one text at the same moment: one is told in words', async () => {
  const second = await openSecondDesk(10_000)
  const picture = await image(payload)
  const post = await payload.create({
    collection: 'news',
    data: { ...news('Pictured'), body: textWithImages(picture.id) }
  })
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  await payload.update({ collection: 'news', id: post.id, data: { title: 'Edited', _status: 'published' }, req })
  // Publishes the text again without writing it: only the log tells the two apart.
  const data = { alt: 'Other', _status: 'published' as const }
  // By its first write the other process has read what it is about to change.
  const write = vi.spyOn(second.db, 'updateOne')
  const [outcome] = await Promise.allSettled([
    second.update({ collection: 'media', id: picture.id, data }),
    vi.waitFor(() => expect(write).toHaveBeenCalled(), 20_000).then(() => commitTransaction(req))
  ])
  expect(outcome).toMatchObject({
    status: 'rejected',
    reason: { status: 409, message: expect.stringMatching(/^Somebody else saved/) }
  })
  const entries = (await logOf(payload)).filter(({ id }) => id === post.id)
  expect(entries.map(({ revision }) => revision)).toEqual([1, 2])
})

test('a source that is withdrawn leaves the log, and the texts that name it stay as they are', async () => {
  const source = await payload.create({
    collection: 'sources',
    data: { title: 'A report', url: 'https://news.example/w', _status: 'published' }
  })
  const post = await payload.create({ collection: 'news', data: { ...news('Sourced'), sources: [source.id] } })
  await payload.update({ collection: 'sources', id: source.id, data: { _status: 'draft' } })
  expect(await historyOf(payload, source.id)).toEqual(['put', 'delete'])
  expect(await historyOf(payload, post.id)).toEqual(['put'])
})

test('the title of an agreement in the list follows its city also where there is a draft, and nothing else of it changes', async () => {
  const base = { sourceLocale: 'en' as const, _status: 'published' as const }
  const country = await payload.create({ collection: 'countries', data: { ...base, name: 'Norway', code: 'NO' } })
  const city = await payload.create({
    collection: 'cities',
    data: { ...base, name: 'Oslo', kind: 'city', country: country.id }
  })
  const source = await payload.create({
    collection: 'sources',
    data: { title: 'A report', url: 'https://news.example/oslo', _status: 'published' }
  })
  const events = [{ kind: 'proposed' as const, certainty: 'claimed' as const, note: 'Said so', sources: [source.id] }]
  const data = { ...base, city: city.id, events, listedBy: [source.id] } as never // a minimal event
  const { id } = await payload.create({ collection: 'agreements', data })
  await payload.update({ collection: 'agreements', id, data: { internalNotes: 'draft', ...draft }, draft: true })
  const read = (asDraft: boolean) =>
    payload.findByID({ collection: 'agreements', id, draft: asDraft, depth: 0, locale: 'all' })
  const before = [await read(false), await read(true)]
  await payload.update({ collection: 'cities', id: city.id, data: { name: 'Kristiania', _status: 'published' } })
  for (const [index, asDraft] of [false, true].entries()) {
    const { updatedAt: _then, title: _old, ...rest } = before[index] ?? {}
    expect(await read(asDraft)).toMatchObject({ ...rest, title: 'Kristiania – ?' })
  }
  expect(before[1]).toMatchObject({ internalNotes: 'draft', events: [{ note: { en: 'Said so' } }] })
  expect(await historyOf(payload, id)).toEqual(['put'])
})
