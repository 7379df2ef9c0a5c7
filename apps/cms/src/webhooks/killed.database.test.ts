import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { logOf, news, openDesk } from '../../tests/desk.ts'
import { makeEndpoint, makePartner } from '../../tests/partners.ts'
import { type Receiver, receiver } from '../../tests/receiver.ts'

// Each kill costs a start of the program, and the ten seconds until the dead one's lease has ended. The whole of it, as
// promised to partners: `pnpm test:kills`
const kills = Number(process.env.HOOK_KILLS) || 2
const publications = Number(process.env.HOOK_PUBLICATIONS) || 40
const records = 20

vi.setConfig({ testTimeout: (kills + 3) * 180_000 })

let payload: Payload
let there: Receiver
let child: ChildProcess | undefined

beforeAll(async () => {
  payload = await openDesk()
  there = await receiver()
  const partner = await makePartner(payload, 'A newsroom')
  for (let i = 0; i < records; i++) await payload.create({ collection: 'news', data: news(`Post ${i}`) })
  await makeEndpoint(payload, partner, { types: ['news.published', 'news.changed'] })
})
afterAll(async () => {
  child?.kill('SIGKILL')
  await there.close()
})

/** Numbers whose publication was acknowledged. */
const acknowledged = new Set<number>()

function start(first: number, last: number) {
  const program = path.join(import.meta.dirname, '../../tests/publish-and-tell.ts')
  const started = spawn(process.execPath, [program, String(first), String(last)], {
    // As the CMS runs: else Payload generates its types at each start, beside what is measured.
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      HOOK_PORT: String(there.port),
      HOOK_CA: there.ca
    },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  started.stdout.on('data', (said: Buffer) => {
    for (const [, number] of said.toString().matchAll(/published (\d+)/g)) acknowledged.add(Number(number))
  })
  return started
}

async function kill(running: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => running.once('close', resolve))
  running.kill('SIGKILL')
  await ended
}

/** What was not delivered yet, and why: each line tells what went wrong with its last attempt. */
const notDelivered = async () =>
  (
    await payload.find({
      collection: 'webhook-deliveries',
      where: { state: { not_equals: 'delivered' } },
      pagination: false,
      select: { seq: true, attempts: true, problem: true, lastStatus: true, nextAt: true }
    })
  ).docs

test(`killed ${kills} times during ${publications} publications, each is told, in order, under one id`, async () => {
  for (let round = 1; round <= kills; round++) {
    const before = there.received.length
    child = start(acknowledged.size + 1, Math.round((publications * round) / (kills + 1)))
    // In the middle of telling: some were told, some were not.
    await vi.waitFor(() => expect(there.received.length).toBeGreaterThan(before), { timeout: 180_000, interval: 20 })
    await sleep(Math.random() * 400)
    await kill(child)
  }
  child = start(acknowledged.size + 1, publications)
  await vi.waitFor(() => expect(acknowledged.has(publications)).toBe(true), { timeout: 240_000, interval: 200 })
  const changed = async () => (await logOf(payload)).filter(({ revision }) => revision > 1)
  await vi.waitFor(
    async () => {
      expect(await notDelivered()).toEqual([])
      expect(new Set(there.received.map(({ message }) => message.data.seq)).size).toBe((await changed()).length)
    },
    { timeout: 300_000, interval: 500 }
  )
  await kill(child)

  // Each has its place in the log by now.
  const changes = await changed()
  // A commit that was not acknowledged is one all the same; none that was is missing.
  expect(changes.length).toBeGreaterThanOrEqual(publications)
  const idOf = new Map<unknown, string>()
  const lastOf = new Map<unknown, number>()
  for (const { id, message } of there.received) {
    const { seq, id: record } = message.data as { seq: number; id: string }
    expect(idOf.get(seq) ?? id).toBe(id)
    idOf.set(seq, id)
    // Again is possible, backwards is not.
    expect(seq).toBeGreaterThanOrEqual(lastOf.get(record) ?? 0)
    lastOf.set(record, seq)
  }
  expect(new Set(idOf.keys())).toEqual(new Set(changes.map(({ seq }) => seq)))
  expect(new Set(idOf.values()).size).toBe(changes.length)
})
