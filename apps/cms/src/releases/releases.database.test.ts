import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { historyOf, logOf, news, openDesk, openSecondDesk, richText } from '../../tests/desk.ts'
import { account, rest } from '../../tests/rest.ts'
import type { Release } from '../payload-types.ts'
import { runDueReleases } from './run-due.ts'
import { runRelease } from './run-release.ts'

let payload: Payload
let editor: Awaited<ReturnType<typeof account>>
let token: string
beforeAll(async () => {
  payload = await openDesk()
})
beforeEach(async () => {
  editor = await account(payload, 'admin')
  token = editor.token
})

type Items = Release['items']

const draft = (title: string, data: object = {}) =>
  payload.create({ collection: 'news', data: { ...news(title, 'draft'), ...data }, draft: true })

const item = (id: string, languages?: NonNullable<Items>[number]['languages']) => ({
  record: { relationTo: 'news' as const, value: id },
  ...(languages && { languages })
})

const later = (): string => new Date(Date.now() + 3_600_000).toISOString()

async function release(items: Items, fields: Partial<Release> = {}): Promise<string> {
  const data = { name: 'A release', what: 'publish' as const, at: later(), items, ...fields }
  return (await payload.create({ collection: 'releases', data })).id
}

const act = (id: string, what: 'schedule' | 'run' | 'cancel', call: object = { token }) =>
  rest('POST', `/api/releases/${id}/${what}`, call)

/** As if its time had come: nothing over the network may set it so. */
const makeDue = (id: string) =>
  payload.db.updateOne({ collection: 'releases', id, data: { at: new Date(Date.now() - 1000).toISOString() } })

const stateOf = async (id: string) => payload.findByID({ collection: 'releases', id })
const history = (id: string) => historyOf(payload, id)

async function latest(id: string) {
  const last = (await logOf(payload)).findLast((entry) => entry.id === id)
  return last?.op === 'put' && last.document.type === 'news' ? last.document : undefined
}

describe('a release', () => {
  test('waits for its time, then publishes all of it at one moment, in the name of who scheduled it', async () => {
    const [one, two] = [await draft('One'), await draft('Two')]
    const id = await release([item(one.id), item(two.id)])
    expect(await act(id, 'schedule')).toMatchObject({ status: 200, body: { state: 'scheduled' } })
    await runDueReleases(payload)
    expect(await history(one.id)).toEqual([])
    await makeDue(id)
    expect(await runDueReleases(payload)).toEqual([{ outcome: 'done' }])
    expect([await history(one.id), await history(two.id)]).toEqual([['put'], ['put']])
    expect(await stateOf(id)).toMatchObject({ state: 'done', doneAt: expect.any(String) })
    const { docs } = await payload.find({ collection: 'publications', where: { recordId: { equals: one.id } } })
    expect(docs).toMatchObject([{ by: editor.id }])
    expect(await runDueReleases(payload)).toEqual([])
  })

  test('of which one record fails its checks publishes none, and says which and why', async () => {
    const [fine, empty] = [await draft('Fine'), await draft('Without a text', { body: richText('') })]
    const id = await release([item(fine.id), item(empty.id)])
    const answer = await act(id, 'schedule')
    expect(answer).toMatchObject({
      status: 200,
      body: { problem: expect.stringMatching(/Without a text.*Write the text before you publish/) }
    })
    expect(await history(fine.id)).toEqual([])
    await makeDue(id)
    expect(await runDueReleases(payload)).toMatchObject([{ outcome: 'failed' }])
    expect([await history(fine.id), await history(empty.id)]).toEqual([[], []])
    expect(await payload.findByID({ collection: 'news', id: fine.id })).toMatchObject({ _status: 'draft' })
    const { state, reason } = await stateOf(id)
    expect([state, reason]).toEqual(['failed', expect.stringMatching(/“Without a text” \(news\): Write the text/)])
  })

  test('says so in the language of who scheduled it', async () => {
    const empty = await draft('Empty', { body: richText('') })
    const id = await release([item(empty.id)])
    await act(id, 'schedule', { token, headers: { 'accept-language': 'zh-TW' } })
    await makeDue(id)
    await runDueReleases(payload)
    expect((await stateOf(id)).reason).toContain('發布前請先填寫內文')
  })

  test('runs at once when asked to', async () => {
    const { id: post } = await draft('Now')
    const id = await release([item(post)], { at: null })
    expect(await act(id, 'schedule')).toMatchObject({ status: 400 })
    expect(await act(id, 'run')).toMatchObject({ status: 200, body: { state: 'done' } })
    expect(await history(post)).toEqual(['put'])
    expect(await act(id, 'run')).toMatchObject({ status: 409 })
  })

  test('takes down at its time', async () => {
    const post = await payload.create({ collection: 'news', data: news('Short-lived') })
    const id = await release([item(post.id)], { what: 'takeDown' })
    await act(id, 'schedule')
    await makeDue(id)
    await runDueReleases(payload)
    expect(await history(post.id)).toEqual(['put', 'delete'])
  })

  test('of one language publishes only that one: other drafts keep their public text', async () => {
    const { id: post } = await payload.create({ collection: 'news', data: news('English') })
    const change = (locale: 'en' | 'zh-Hant', data: object) =>
      payload.update({ collection: 'news', id: post, locale, data, draft: true })
    await change('zh-Hant', { title: '中文', body: richText('中文'), translationState: 'reviewed' })
    await change('en', { title: 'English, unfinished' })
    const id = await release([item(post, ['zh-Hant'])])
    expect((await act(id, 'schedule')).body).toEqual({ state: 'scheduled' })
    await makeDue(id)
    expect(await runDueReleases(payload)).toEqual([{ outcome: 'done' }])
    expect(await latest(post)).toMatchObject({ title: { en: 'English', 'zh-Hant': '中文' } })
    expect(await payload.findByID({ collection: 'news', id: post, draft: true })).toMatchObject({
      title: 'English, unfinished'
    })
  })

  test('of a language that is not ready fails', async () => {
    const { id: post } = await payload.create({ collection: 'news', data: news('English') })
    await payload.update({
      collection: 'news',
      id: post,
      locale: 'sv',
      data: { title: 'Svenska', body: richText('Svenska') },
      draft: true
    })
    const id = await release([item(post, ['sv'])])
    expect((await act(id, 'run')).text).toContain('sv is not ready')
    expect(await history(post)).toEqual(['put'])
  })

  test('that is scheduled cannot be changed by anybody, only cancelled; then nothing happens', async () => {
    const { id: post } = await draft('Safe')
    const id = await release([item(post)])
    await act(id, 'schedule')
    const other = await account(payload, 'admin')
    const changed = await rest('PATCH', `/api/releases/${id}`, { token: other.token, body: { items: [] } })
    expect(changed).toMatchObject({ status: 409, text: expect.stringContaining('Cancel it') })
    for (const body of [{ state: 'scheduled' }, { scheduledBy: editor.id }]) {
      const cancelled = await release([item(post)])
      await rest('PATCH', `/api/releases/${cancelled}`, { token: other.token, body })
      expect(await stateOf(cancelled)).toMatchObject({ state: 'draft' })
      expect((await stateOf(cancelled)).scheduledBy ?? null).toBeNull()
    }
    await act(id, 'cancel')
    await makeDue(id)
    expect(await runDueReleases(payload)).toEqual([])
    expect(await stateOf(id)).toMatchObject({ state: 'cancelled' })
  })

  test('fails when the account of who scheduled it is gone', async () => {
    const { id: post } = await draft('Orphan')
    const id = await release([item(post)])
    await act(id, 'schedule')
    await payload.delete({ collection: 'users', id: editor.id })
    await makeDue(id)
    expect(await runDueReleases(payload)).toMatchObject([
      { outcome: 'failed', reason: expect.stringContaining('is gone') }
    ])
    expect(await history(post)).toEqual([])
  })

  test('fails when that account may no longer publish', async () => {
    const { id: post } = await draft('Forbidden')
    const id = await release([item(post)])
    await act(id, 'schedule')
    await makeDue(id)
    const { access } = payload.collections.news.config
    const { update } = access
    access.update = ({ req }) => req.user?.id !== editor.id
    try {
      expect(await runDueReleases(payload)).toMatchObject([
        { outcome: 'failed', reason: expect.stringContaining('not allowed') }
      ])
    } finally {
      access.update = update
    }
    expect(await history(post)).toEqual([])
  })

  test('runs once, however many processes find it', async () => {
    const { id: post } = await draft('Once')
    const id = await release([item(post)])
    await act(id, 'schedule')
    await makeDue(id)
    const second = await openSecondDesk()
    const results = await Promise.all([payload, payload, second, second].map((cms) => runRelease(cms, id)))
    expect(results.filter(({ outcome }) => outcome === 'done')).toHaveLength(1)
    expect(results.filter(({ outcome }) => outcome === 'failed')).toEqual([])
    expect(await history(post)).toEqual(['put'])
    expect(await stateOf(id)).toMatchObject({ state: 'done' })
  })
})
