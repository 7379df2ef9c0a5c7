import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { type Received, type Receiver, receiver } from '../../apps/cms/tests/receiver.ts'
import { Family } from '../../scripts/start/family.ts'
import { prepareDatabase } from '../../scripts/start/prepare.ts'
import { dropDatabase } from '../own-database.ts'
import { ownSettings } from '../own-settings.ts'
import type { Part } from '../report/measure.ts'
import { spread, spreadOf } from '../report/numbers.ts'
import { settings } from '../settings.ts'

const cms = path.join(import.meta.dirname, '../../apps/cms')

/** Endpoints that are told of each publication; one more never answers in time. */
const endpoints = 5

/**
 * From a commit to the webhook that arrived, over TLS on this machine. Not the built CMS, which calls nothing on this
 * machine: the same code in a process without Next, that saves as editors do and tells as the CMS does.
 */
export async function webhooks(database: string, mongodb?: string): Promise<Part> {
  const family = new Family()
  const { settings: own } = await ownSettings(mongodb, { SEED: 'none', LOG_LEVEL: 'error' })
  const there = await receiver()
  there.answer = ({ path: asked }) => (asked === '/slow' ? { after: 9000 } : 204)
  try {
    await prepareDatabase(family, own)
    const committed = await publish(there, own.env)
    return partOf(database, latencies(committed, there.received))
  } finally {
    await there.close()
    await family.end()
    if (mongodb) await dropDatabase(own.databaseUri)
  }
}

/** When each post was committed, by its id. */
async function publish(there: Receiver, env: NodeJS.ProcessEnv): Promise<Map<string, number>> {
  const child = spawn(process.execPath, ['tests/tell-for-bench.ts', String(settings.changes), String(endpoints)], {
    cwd: cms,
    env: { ...env, HOOK_PORT: String(there.port), HOOK_CA: there.ca },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const committed = new Map<string, number>()
  try {
    for await (const line of createInterface({ input: outputOf(child) })) {
      const [, id, at] = /^published ([0-9a-f]{24}) (\d+)$/.exec(line) ?? []
      if (id) committed.set(id, Number(at))
      if (line === 'done') break
    }
  } finally {
    child.kill('SIGKILL')
  }
  if (committed.size < settings.changes) throw new Error('The process that publishes ended early.')
  return committed
}

function outputOf({ stdout }: ChildProcess): NodeJS.ReadableStream {
  if (!stdout) throw new Error('The process has no output.')
  return stdout
}

function latencies(committed: Map<string, number>, received: Received[]): number[] {
  const quick = received.filter(({ path: asked }) => asked !== '/slow')
  const times = quick.flatMap(({ at, message }) => {
    const since = committed.get(String(message.data.id))
    return since === undefined ? [] : [at - since]
  })
  const expected = committed.size * endpoints
  if (times.length !== expected) throw new Error(`${times.length} of ${expected} messages came.`)
  return times
}

function partOf(database: string, times: number[]): Part {
  const took = spreadOf(times)
  return {
    name: `From a publication to the delivered webhook, ${database}`,
    measures: [
      {
        what: `${settings.changes} publications, ${endpoints} endpoints, one more that does not answer`,
        goal: 'p95 ≤ 3000 ms',
        measured: spread(took),
        met: took.p95 <= 3000,
        numbers: { milliseconds: took }
      }
    ]
  }
}
