import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { historyOf, news, openDesk } from '../../tests/desk.ts'
import { account, rest } from '../../tests/rest.ts'
import { runDueReleases } from '../releases/run-due.ts'
import { freeDeadJobs } from './dead-jobs.ts'
import { failingJobs } from './failing-jobs.ts'

// Each kill starts a program that reads the whole configuration.
vi.setConfig({ testTimeout: 180_000 })

let payload: Payload
beforeAll(async () => {
  payload = await openDesk()
})

const draft = (title: string) => payload.create({ collection: 'news', data: news(title, 'draft'), draft: true })

const history = (id: string) => historyOf(payload, id)

const failingHere = async () =>
  (await failingJobs(await createLocalReq({}, payload), 10)).filter(({ task }) => task === 'schedulePublish')

/** Another process takes the work, gets half of it done, and is killed. */
async function killInTheMiddle(...args: string[]): Promise<void> {
  const program = path.join(import.meta.dirname, '../../tests/die-in-the-middle.ts')
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  await half(child)
  const ended = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGKILL')
  await ended
}

const half = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = ''
    for (const stream of [child.stderr, child.stdout]) stream?.on('data', (text: Buffer) => (said += text.toString()))
    child.stdout?.on('data', (text: Buffer) => text.toString().includes('half') && resolve())
    child.once('close', () => reject(new Error(`It ended by itself. ${said}`)))
  })

test('a release whose worker is killed in the middle stays scheduled, whole, and runs again', async () => {
  const { token } = await account(payload, 'admin')
  const [one, two] = [await draft('One'), await draft('Two')]
  const items = [one, two].map(({ id }) => ({ record: { relationTo: 'news' as const, value: id } }))
  const { id } = await payload.create({
    collection: 'releases',
    data: { name: 'Killed', what: 'publish', at: new Date(Date.now() + 60_000).toISOString(), items }
  })
  await rest('POST', `/api/releases/${id}/schedule`, { token })
  await killInTheMiddle('release', id)
  expect(await payload.findByID({ collection: 'releases', id })).toMatchObject({ state: 'scheduled' })
  expect([await history(one.id), await history(two.id)]).toEqual([[], []])
  // The CMS was off for a day.
  const at = new Date(Date.now() - 86_400_000).toISOString()
  await payload.db.updateOne({ collection: 'releases', id, data: { at } })
  expect(await runDueReleases(payload)).toEqual([{ outcome: 'done' }])
  expect([await history(one.id), await history(two.id)]).toEqual([['put'], ['put']])
})

describe('a job of Payload whose worker is killed', () => {
  beforeAll(() => {
    // A REST call starts Payload's own runner, which would take the jobs of these tests.
    for (const cron of payload.crons.splice(0)) cron.stop()
  })

  const queue = async (id: string) =>
    payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'news', value: id } },
      waitUntil: new Date(Date.now() - 1000)
    })

  /** Without the notices, which nobody hears here. */
  const waiting = async () =>
    (
      await payload.find({
        collection: 'payload-jobs',
        where: { taskSlug: { equals: 'schedulePublish' } },
        pagination: false
      })
    ).docs

  /** As if that much time had passed. */
  const age = async (id: string | number, minutes: number) =>
    payload.db.updateOne({
      collection: 'payload-jobs',
      id,
      data: { updatedAt: new Date(Date.now() - minutes * 60_000).toISOString() }
    })

  test('is left as running by Payload; taken again once its lease has ended', async () => {
    const { id } = await draft('Scheduled')
    const job = await queue(id)
    await killInTheMiddle('jobs')
    expect(await waiting()).toMatchObject([{ id: job.id, processing: true }])
    await payload.jobs.run({ queue: 'default' })
    expect(await history(id)).toEqual([])

    // One that may still be at work is left alone.
    expect(await freeDeadJobs(payload)).toBe(0)
    await age(job.id, 3)
    expect(await failingHere()).toMatchObject([{ id: job.id, task: 'schedulePublish', state: 'stuck' }])
    expect(await freeDeadJobs(payload)).toBe(1)
    await payload.jobs.run({ queue: 'default' })
    expect(await history(id)).toEqual(['put'])
    expect(await waiting()).toEqual([])
  })

  test('after its commit is not run twice: what was drafted since stays a draft', async () => {
    const { id } = await draft('Committed')
    const job = await queue(id)
    await payload.db.updateOne({ collection: 'payload-jobs', id: job.id, data: { processing: true } })
    await age(job.id, 3)
    await payload.update({ collection: 'news', id, data: { _status: 'published' } })
    await payload.update({ collection: 'news', id, data: { title: 'Drafted since' }, draft: true })
    expect(await freeDeadJobs(payload)).toBe(0)
    expect(await waiting()).toEqual([])
    await payload.jobs.run({ queue: 'default' })
    expect(await payload.findByID({ collection: 'news', id })).toMatchObject({ title: 'Committed' })
  })

  test('again and again is given up, and shown', async () => {
    const { id } = await draft('Deadly')
    const job = await queue(id)
    for (let i = 0; i < 5; i++) {
      await payload.db.updateOne({ collection: 'payload-jobs', id: job.id, data: { processing: true } })
      await age(job.id, 3)
      await freeDeadJobs(payload)
    }
    expect(await failingHere()).toMatchObject([
      { id: job.id, state: 'given up', tries: 5, reason: expect.stringContaining('ended 5 times') }
    ])
    await payload.delete({ collection: 'payload-jobs', where: { id: { equals: job.id } } })
  })
})

test('a job that failed is shown with its reason', async () => {
  const job = await payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'news', value: 'nobody' } }
  })
  await payload.jobs.run({ queue: 'default' })
  expect(await failingHere()).toMatchObject([
    { id: job.id, task: 'schedulePublish', reason: expect.stringMatching(/not found/i) }
  ])
})
