import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Family } from '../../scripts/start/family.ts'
import { usageOf } from '../report/machine.ts'
import type { Measure, Part } from '../report/measure.ts'
import { round, spread, spreadOf } from '../report/numbers.ts'
import { settings } from '../settings.ts'
import type { WebApp } from '../web-app.ts'
import { startFilled } from '../snapshot/filled-web.ts'
import { whileReading } from './reader.ts'

const many = `${settings.agreements.toLocaleString('en')} agreements`
const limit = { ms: 1_500, memoryMB: 50, held: 50 }
const page = '/en/numbers'

const exports = ['csv', 'xlsx', 'geojson', 'ics'] as const

/** Every agreement as a file, and the dump of all, beside a reader of a page. */
export async function exportsAndDumps(): Promise<Part> {
  const family = new Family()
  const { web, env } = await startFilled(family)
  try {
    const measures: Measure[] = [await idle(web)]
    for (const format of exports) measures.push(await exported(web, format))
    measures.push(...(await dumped(web, env)))
    return { name: `Exports and dumps of ${many}`, measures }
  } finally {
    await family.end()
  }
}

async function idle(web: WebApp): Promise<Measure> {
  const { seen } = await whileReading(web.url + page, () => sleep(3_000))
  return {
    what: 'A kept page, nothing else going on',
    measured: `p99 ${seen.p99} ms · max ${seen.max} ms`,
    numbers: { milliseconds: seen }
  }
}

async function exported(web: WebApp, format: (typeof exports)[number]): Promise<Measure> {
  const address = `${web.url}/api/v1/agreements.${format}`
  // A running site has been asked before: what is measured is compiled code.
  await take(address)
  await sleep(1_000)
  const before = web.usage().rssMB
  let most = before
  const watch = setInterval(() => (most = Math.max(most, web.usage().rssMB)), 20)
  const times: number[] = []
  let bytes = 0
  const cpuBefore = web.usage().cpuMs
  const { seen } = await whileReading(web.url + page, async () => {
    for (let round = 0; round < settings.rounds; round++) {
      const from = performance.now()
      bytes = await take(address)
      times.push(performance.now() - from)
    }
  })
  clearInterval(watch)
  // Of which the page's reader takes a little. On a busy machine it says more than the time.
  const cpu = round((web.usage().cpuMs - cpuBefore) / settings.rounds)
  const taken = spreadOf(times)
  const above = most - before
  const met = taken.p95 <= limit.ms && above <= limit.memoryMB && seen.p99 <= limit.held
  return {
    what: `.${format} of ${many}, to the last byte`,
    ...(format === 'csv' && { goal: `≤ ${limit.ms} ms, ≤ ${limit.memoryMB} MB above idle`, met }),
    measured: `${spread(taken)} · ${cpu} ms of a core · ${round(bytes / 1e6, 1)} MB · ${above} MB above idle · a page meanwhile: p99 ${seen.p99} ms, max ${seen.max} ms`,
    numbers: { milliseconds: taken, cpuMs: cpu, bytes, aboveIdleMB: above, page: seen }
  }
}

/** Reads an answer to its end without holding it. @returns its bytes, unpacked */
async function take(address: string): Promise<number> {
  const answer = await fetch(address, { headers: { 'accept-encoding': 'gzip' } })
  if (!answer.ok || !answer.body) throw new Error(`${address} answered ${answer.status}.`)
  let bytes = 0
  const reader: ReadableStreamDefaultReader<Uint8Array> = answer.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.length
  }
  return bytes
}

async function dumped(web: WebApp, env: NodeJS.ProcessEnv): Promise<Measure[]> {
  const first = await whileReading(web.url + page, () => makeDump(env))
  const second = await makeDump(env)
  return [
    {
      what: `A dump of ${many}, in a process of its own`,
      measured: `${round(first.result.ms / 1_000, 1)} s · ${first.result.peakMB} MB · ${first.result.said} · a page meanwhile: p99 ${first.seen.p99} ms, max ${first.seen.max} ms`,
      numbers: { ...first.result, page: first.seen }
    },
    {
      what: '  and once more, with nothing changed',
      measured: `${round(second.ms / 1_000, 1)} s · ${second.said}`,
      numbers: { ...second }
    }
  ]
}

async function makeDump(env: NodeJS.ProcessEnv): Promise<{ ms: number; peakMB: number; said: string }> {
  const from = performance.now()
  const cwd = path.join(import.meta.dirname, '../../apps/web')
  const child = spawn(process.execPath, ['src/bin/dumps.ts'], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const { pid } = child
  let peakMB = 0
  const watch = setInterval(() => {
    // One that has just ended says nothing of its memory any more.
    if (pid !== undefined && child.exitCode === null) peakMB = Math.max(peakMB, usageOf(pid).peakRssMB || 0)
  }, 50)
  let said = ''
  child.stdout.on('data', (text: Buffer) => (said += text.toString()))
  const code = await new Promise((resolve) => child.once('close', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error('The dump was not made.')
  return { ms: performance.now() - from, peakMB, said: said.trim() }
}
