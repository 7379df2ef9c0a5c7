import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { hashOf } from '@detwin/content'
import { image, logOf, news, openDesk, richText, textWithImages } from '../../tests/desk.ts'
import { account, rest } from '../../tests/rest.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { type Outcome, revert } from './revert.ts'

// Several batches; the bench does it with 500 and looks at the clock.
const many = 60
vi.setConfig({ testTimeout: 180_000 })

let payload: Payload
let thief: PayloadRequest
let honest: PayloadRequest
let admin: Awaited<ReturnType<typeof account>>

beforeAll(async () => {
  payload = await openDesk()
  admin = await account(payload, 'admin')
  thief = await as((await account(payload, 'admin')).id)
  honest = await as((await account(payload, 'admin')).id)
})

async function as(id: string): Promise<PayloadRequest> {
  const user = await payload.findByID({ collection: 'users', id })
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}

const byThief = () => String(thief.user?.id)

/** What the public reads now, by record. Earlier addresses keep working and are left out. */
async function publicHashes(): Promise<Record<string, string>> {
  const now = new Map((await logOf(payload)).map((entry) => [entry.id, entry]))
  const documents = [...now.values()].flatMap((entry) => (entry.op === 'put' ? [entry.document] : []))
  return Object.fromEntries(documents.map((document) => [document.id, hashOf({ ...document, formerSlugs: [] })]))
}

const create = (title: string, status: 'draft' | 'published' = 'published') =>
  payload.create({ collection: 'news', data: news(title, status), draft: status === 'draft', req: honest })

async function inTime(work: () => Promise<unknown>): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 5))
  const since = new Date().toISOString()
  await work()
  return since
}

const counted = (outcomes: Outcome[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(outcomes, ({ what }) => what)].map(([what, all]) => [what, all.length]))

const system = () => createLocalReq({}, payload)

describe('a mass edit by a stolen account', () => {
  test('is reverted: the public reads the same of every record', async () => {
    const picture = await image(payload)
    const gallery = await payload.create({
      collection: 'news',
      data: { ...news('Gallery'), body: textWithImages(picture.id) }
    })
    const posts = await inTransaction(await as(String(honest.user?.id)), async (req) => {
      const made = []
      for (let i = 0; i < many; i++)
        made.push(await payload.create({ collection: 'news', data: news(`Post ${i}`), req }))
      return made
    })
    const draft = await create('Not yet', 'draft')
    const before = await publicHashes()

    const since = await inTime(async () => {
      const where = { id: { in: posts.map(({ id }) => id) } }
      const spoilt = { title: 'Spoilt', summary: 'Spoilt', body: richText('Spoilt') }
      const { errors } = await payload.update({ collection: 'news', where, data: spoilt, req: thief })
      expect(errors).toEqual([])
      const [one, two, three] = posts
      const change = (id: string | undefined, data: object) =>
        payload.update({ collection: 'news', id: String(id), data, req: thief })
      await change(one?.id, { _status: 'draft' })
      await change(two?.id, { deletedAt: new Date().toISOString() })
      await payload.delete({ collection: 'news', id: String(three?.id), req: thief })
      await change(draft.id, { _status: 'published' })
      await payload.update({
        collection: 'media',
        id: picture.id,
        data: { alt: 'Spoilt', _status: 'published' },
        req: thief
      })
    })
    expect(await publicHashes()).not.toEqual(before)

    const looked = await revert(await system(), { by: byThief(), since, dryRun: true })
    const entries = (await logOf(payload)).length
    expect(counted(looked)).toEqual({ restored: many + 2, withdrawn: 1 })
    expect((await logOf(payload)).length).toBe(entries)

    const outcomes = await revert(await system(), { by: byThief(), since })
    expect(outcomes.filter(({ what }) => what === 'failed' || what === 'left alone')).toEqual([])
    expect(await publicHashes()).toEqual(before)
    expect(outcomes.some(({ id }) => id === gallery.id)).toBe(true)
    const log = await logOf(payload)
    expect(log.length).toBeGreaterThan(entries)

    const again = await revert(await system(), { by: byThief(), since })
    expect(counted(again)).toEqual({ 'same already': many + 3 })
    expect(await logOf(payload)).toHaveLength(log.length)
  })

  test('leaves alone what somebody else published since, and names it; unless forced', async () => {
    const { id } = await create('Contested')
    const since = await inTime(() =>
      payload.update({ collection: 'news', id, data: { title: 'Spoilt', _status: 'published' }, req: thief })
    )
    await payload.update({
      collection: 'news',
      id,
      data: { summary: 'Added since', _status: 'published' },
      req: honest
    })
    const [left, ...others] = await revert(await system(), { by: byThief(), since })
    expect(others).toEqual([])
    expect(left).toMatchObject({ id, title: 'Spoilt', what: 'left alone', reason: { en: expect.any(String) } })
    expect(await payload.findByID({ collection: 'news', id })).toMatchObject({ title: 'Spoilt' })
    expect(await revert(await system(), { by: byThief(), since, force: true })).toMatchObject([
      { id, what: 'restored' }
    ])
    expect(await payload.findByID({ collection: 'news', id })).toMatchObject({ title: 'Contested', summary: null })
  })

  test('ends where it is told to', async () => {
    const { id } = await create('First')
    const edit = (title: string) =>
      payload.update({ collection: 'news', id, data: { title, _status: 'published' }, req: thief })
    const since = await inTime(() => edit('Second'))
    const until = await inTime(() => edit('Third'))
    // What the same account published later is not of the time that was asked for.
    expect(await revert(await system(), { by: byThief(), since, until })).toMatchObject([{ id, what: 'left alone' }])
    expect(await revert(await system(), { by: byThief(), since: until })).toMatchObject([{ id, what: 'restored' }])
    expect(await payload.findByID({ collection: 'news', id })).toMatchObject({ title: 'Second' })
  })

  test('one record that cannot be put back keeps none of the others', async () => {
    const [taken, free] = [await create('Taken'), await create('Free')]
    const since = await inTime(async () => {
      for (const { id } of [taken, free]) {
        const data = { title: 'Spoilt', _status: 'published' as const, slug: `spoilt-${id}` }
        await payload.update({ collection: 'news', id, data, req: thief })
      }
    })
    // Past all hooks: the address of one has another record now.
    const other = await create('Other')
    await payload.db.updateOne({ collection: 'news', id: other.id, data: { slug: taken.slug } })
    const outcomes = await revert(await system(), { by: byThief(), since })
    expect(outcomes.find(({ id }) => id === taken.id)).toMatchObject({ what: 'failed' })
    expect(outcomes.find(({ id }) => id === free.id)).toMatchObject({ what: 'restored' })
    expect(await payload.findByID({ collection: 'news', id: free.id })).toMatchObject({
      title: 'Free',
      slug: free.slug
    })
    expect(await payload.findByID({ collection: 'news', id: taken.id })).toMatchObject({ title: 'Spoilt' })
  })
})

test('an admin reverts from the desk', async () => {
  const { id } = await create('By an admin')
  const since = await inTime(() =>
    payload.update({ collection: 'news', id, data: { title: 'Spoilt', _status: 'published' }, req: thief })
  )
  const ask = (body: object) =>
    rest('POST', '/api/revert', { token: admin.token, body: { by: byThief(), since, ...body } })
  const asked = await ask({ dryRun: true })
  expect(asked).toMatchObject({ status: 200, body: { outcomes: [{ id, collection: 'news', what: 'restored' }] } })
  expect(await payload.findByID({ collection: 'news', id })).toMatchObject({ title: 'Spoilt' })
  expect((await ask({})).status).toBe(200)
  expect(await payload.findByID({ collection: 'news', id })).toMatchObject({ title: 'By an admin' })
  const { docs } = await payload.find({
    collection: 'publications',
    where: { recordId: { equals: id } },
    sort: '-revision'
  })
  expect(docs[0]).toMatchObject({ op: 'put', by: admin.id })
})
