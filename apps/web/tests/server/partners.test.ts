import { execFile } from 'node:child_process'
import { cp, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { stateHash } from '@detwin/content/api'
import { gothenburg, gothenburgShanghai, pressReport } from '@detwin/content/examples'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { partnerProject } from '../../../../packages/content/tests/packed.ts'
import { freshCms } from '../fresh-cms.ts'
import { put, withdraw } from '../log.ts'
import { Newsroom } from './newsroom.ts'
import { Receiver, receivers } from './receiver.ts'
import { siteOf } from './site-process.ts'

const run = promisify(execFile)
const given = freshCms()
const site = siteOf(given)

/** Several processes start for each test, on whatever machine this is. */
const patience = { timeout: 20_000 }
vi.setConfig({ testTimeout: 60_000, hookTimeout: 180_000 })

let project: string
let remove: () => Promise<unknown>

/** A project of a partner, with the client as it is packed. */
beforeAll(async () => {
  ;({ folder: project, remove } = await partnerProject())
  for (const example of ['newsroom', 'partners'])
    await cp(path.join(import.meta.dirname, '../../../../examples', example), project, {
      recursive: true,
      filter: (file) => !file.includes('node_modules')
    })
})

afterAll(() => remove())

async function startSite(): Promise<void> {
  await site.start()
  await expect.poll(site.readiness, patience).toMatchObject({ ready: true })
}

/** What the site publishes next, known to it at once. */
async function publish(...entries: ReturnType<typeof put | typeof withdraw>[]): Promise<void> {
  given.cms.log.push(...entries)
  await site.notice(`n${given.cms.log.length}`)
  await expect.poll(site.readiness, patience).toMatchObject({ problem: null })
}

test('the packed client reads the built site: lists, records, all changes', async () => {
  await startSite()
  await writeFile(
    path.join(project, 'partner.js'),
    `
      import { hashOf } from '@detwin/content'
      import { stateHash } from '@detwin/content/api'
      import { createApi } from '@detwin/content/client'
      const api = createApi({ site: process.env.DETWIN_SITE })
      const swedish = await Array.fromAsync(api.list('agreements', { country: 'SE', limit: 1, include: ['cities'] }))
      const { meta, included, ...city } = await api.get('cities', 'gothenburg', { include: ['countries'] })
      const one = await api.get('cities', 'gothenburg', { locale: 'zh-Hant' })
      const entries = (await Array.fromAsync(api.follow({ every: 'once', limit: 4 }))).flatMap(({ items }) => items)
      const missing = await api.get('cities', 'nowhere').catch(({ reason, status, problem }) => [reason, status, problem.title])
      console.log(JSON.stringify({
        ids: swedish.map(({ id }) => id),
        whole: hashOf(city) === meta.hash,
        country: included.countries[0].code,
        name: one.name.text,
        state: stateHash(entries),
        missing
      }))
    `
  )
  const { stdout } = await run(process.execPath, ['partner.js'], {
    cwd: project,
    env: { PATH: process.env.PATH, DETWIN_SITE: site.address }
  })
  expect(JSON.parse(stdout)).toEqual({
    ids: expect.arrayContaining([gothenburgShanghai.id]),
    whole: true,
    country: 'SE',
    name: gothenburg.name['zh-Hant'],
    state: stateHash(given.cms.log.flatMap((entry) => (entry.op === 'put' ? entry : []))),
    missing: ['refused', 404, 'Not found']
  })
})

describe('the examples for partners', () => {
  beforeEach(startSite)

  const ask = async (file: string): Promise<string> => {
    const program = { sh: 'sh', ts: process.execPath, py: 'python3' }[file.split('.').at(-1) ?? ''] ?? ''
    const env = { PATH: process.env.PATH, DETWIN_SITE: site.address }
    return (await run(program, [file], { cwd: project, env })).stdout
  }
  const url = `https://site.example/id/${gothenburgShanghai.id}`

  test.each(['first-call.ts', 'first-call.py'])('%s names what has ended or lapsed', async (file) =>
    expect(await ask(file)).toBe(`2019-12-31 lapsed ${url}\n`)
  )

  test('first-call.sh answers a list', async () =>
    expect(JSON.parse(await ask('first-call.sh'))).toMatchObject({ items: [], total: 0, next: null }))

  test.each(['lists.ts', 'lists.py'])('%s names each agreement of Sweden, with its city', async (file) =>
    expect(await ask(file)).toMatch(/Gothenburg.*lapsed[^]*Örebro.*unverified/)
  )

  test('lists.sh shows the next page, related records, a day and a table', async () => {
    const said = await ask('lists.sh')
    expect(said).toMatch(/^link: .*rel="next"/im)
    expect(said).toContain('"included":{"cities":[')
    expect(said).toContain('"status":"lapsed"')
    expect(said).toContain('city_name_en')
  })

  test.each(['follow.ts', 'follow.py'])('%s reads everything, and nothing the second time', async (file) => {
    await rm(path.join(project, 'cursor'), { force: true })
    const kept = (await ask(file)).split('\n').filter((line) => line.startsWith('keep '))
    expect(kept).toHaveLength(given.cms.log.length)
    expect(await ask(file)).toBe('')
  })

  test('follow.sh answers the first page of the log', async () =>
    expect(JSON.parse(await ask('follow.sh'))).toMatchObject({ items: [{ op: 'put' }, { op: 'put' }], more: true }))
})

describe.each(await receivers())('a receiver of webhooks in %s', (_, command) => {
  const secret = `whsec_${btoa('a secret of thirty-two characters')}`
  const receiver = new Receiver()
  beforeEach(() => receiver.start(command, project, secret))
  afterEach(() => receiver.end())

  test('takes what is signed with its secret, now', async () => {
    expect(await receiver.call({ secret })).toBe(204)
    await expect
      .poll(() => receiver.said, patience)
      .toContain('msg_1 agreement.status_changed https://site.example/api')
  })

  test.each([
    ['signed by somebody else', { secret: `whsec_${btoa('somebody else, as long as ours is')}` }],
    ['changed on its way', { secret, sent: '{"type":"news.published","data":{}}' }],
    ['sent six minutes ago', { secret, minutes: -6 }],
    ['sent in six minutes', { secret, minutes: 6 }]
  ])('refuses what was %s', async (_, call) => expect(await receiver.call(call)).toBe(400))

  test('takes what is signed with the old secret and the new one', async () =>
    expect(await receiver.call({ secret, also: `whsec_${btoa('the next secret, as long as ours')}` })).toBe(204))
})

describe('the newsroom', () => {
  const secret = `whsec_${btoa('a secret of a newsroom, long enough')}`
  const newsroom = new Newsroom()
  beforeEach(async () => {
    await startSite()
    await newsroom.forget(project)
    await newsroom.start(project, { DETWIN_SITE: site.address, WEBHOOK_SECRET: secret })
  })
  afterEach(() => newsroom.end())

  const [, , lapsed] = gothenburgShanghai.events
  if (!lapsed) throw new Error('The example has three events.')
  const endedNow = {
    ...gothenburgShanghai,
    events: [{ ...lapsed, kind: 'ended' as const, sources: [pressReport.id] }],
    status: 'ended' as const
  }

  test('shows what has ended with its sources, once Detwin calls', async () => {
    await expect.poll(newsroom.read, patience).toContain('0 Swedish cities have ended')
    await publish(put(endedNow, 2, given.cms.log.length + 1))
    expect(await newsroom.call(secret)).toBe(204)
    await expect.poll(newsroom.read, patience).toContain('Gothenburg and Shanghai')
    const html = await newsroom.read()
    expect(html).toContain('1 Swedish city has ended')
    expect(html).toContain(`<a href="${pressReport.url}">${pressReport.title}</a>, ${pressReport.publisher}`)
  })

  test('listens to nobody else', async () => {
    expect(await newsroom.call(`whsec_${btoa('somebody else')}`)).toBe(400)
    expect(newsroom.said).toContain('not signed with this secret')
  })

  test('takes away what is withdrawn, and goes on from its place after a restart', async () => {
    await publish(put(endedNow, 2, given.cms.log.length + 1))
    await newsroom.call(secret)
    await expect.poll(newsroom.read, patience).toContain('1 Swedish city has ended')
    await newsroom.end()
    await publish(withdraw(endedNow, 3, given.cms.log.length + 1))
    await newsroom.start(project, { DETWIN_SITE: site.address })
    await expect.poll(newsroom.read, patience).toContain('0 Swedish cities have ended')
  })

  test('says so when the site is away, and shows the last it knows', async () => {
    await publish(put(endedNow, 2, given.cms.log.length + 1))
    await newsroom.call(secret)
    await expect.poll(newsroom.read, patience).toContain('1 Swedish city has ended')
    await site.end()
    await newsroom.call(secret)
    await expect.poll(newsroom.read, patience).toContain('cannot be reached')
    expect(await newsroom.read()).toContain('1 Swedish city has ended')
  })

  test('begins again when the log is another one', async () => {
    await expect.poll(newsroom.read, patience).toContain('0 Swedish')
    await newsroom.end()
    await newsroom.remember({ cursor: '5.city.00000000000000000000ffff.1.zzz', records: [endedNow, gothenburg] })
    await newsroom.start(project, { DETWIN_SITE: site.address })
    await expect.poll(newsroom.read, patience).toContain('0 Swedish')
  })
})
