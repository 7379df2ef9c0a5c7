import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import getPort from 'get-port'
import type { City } from '@detwin/content'
import { CmsPeer } from '../../apps/web/tests/cms-peer.ts'
import { Family } from '../../scripts/start/family.ts'
import { temporaryFolder } from '../folder.ts'
import type { Measure, Part } from '../report/measure.ts'
import { round, type Spread } from '../report/numbers.ts'
import { namedRecords } from '../search/named-records.ts'
import { settings } from '../settings.ts'
import { put } from '../snapshot/generated.ts'
import { webSettings } from '../snapshot/web-settings.ts'
import { startWeb, type WebApp } from '../web-app.ts'
import { type Read, Reader } from './reader.ts'

const atOnce = 50

/** Milliseconds of questions before anything is measured: by then what may be kept is full, and more memory would be a leak. */
const filling = 20_000

interface Flood {
  read: Read
  statuses: Record<string, number>
  memoryMB: { early: number; late: number; peak: number }
}

/** How readers fare while others ask the costliest questions as fast as they are answered, each from another address. */
export async function overload(): Promise<Part> {
  const family = new Family()
  const records = namedRecords(settings.agreements, settings.cities)
  const cms = new CmsPeer('a token of the bench, and long enough')
  cms.log = records.map((record, index) => put(record, index + 1))
  await cms.start()
  const { webUrl, env } = webSettings(temporaryFolder(), cms, await getPort())
  try {
    const web = await startWeb(family, { webUrl, env: { ...env, TRUSTED_PROXIES: '1' } })
    const reader = new Reader(web.url, pagesOf(records.filter((record) => record.type === 'city')))
    await reader.read(5) // what is measured is compiled code
    const calm = await reader.read(settings.overloadSeconds / 3)
    const flood = await flooded(family, web, reader)
    await sleep(5000)
    const after = await reader.read(5)
    return partOf(calm, flood, after)
  } finally {
    await family.end()
    await cms.stop()
  }
}

/** Addresses of cities, each once in each language. */
function* pagesOf(cities: City[]): Generator<string> {
  for (const locale of ['en', 'zh-Hant', 'sv', 'de', 'ja', 'zh-Hans'])
    for (const { country, slug } of cities) yield `/${locale}/cities/${country.toLowerCase()}/${slug}`
}

async function flooded(family: Family, web: WebApp, reader: Reader): Promise<Flood> {
  const file = path.join(import.meta.dirname, 'askers.ts')
  const child = family.start(process.execPath, [file, web.url, String(atOnce)], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let said = ''
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise((resolve) => child.once('close', resolve))
  await sleep(filling)
  const early = reader.read(settings.overloadSeconds / 3).then((read) => ({ read, memory: web.usage().rssMB }))
  const { memory } = await early
  const read = await reader.read((settings.overloadSeconds * 2) / 3)
  const { rssMB: late, peakRssMB: peak } = web.usage()
  child.kill('SIGTERM')
  await ended
  const statuses = JSON.parse(said) as Record<string, number> // what askers.ts prints
  return { read, statuses, memoryMB: { early: memory, late, peak } }
}

function partOf(calm: Read, { read, statuses, memoryMB }: Flood, after: Read): Part {
  const answered = Object.entries(statuses).map(([status, count]) => `${count.toLocaleString('en')} × ${status}`)
  const { early, late, peak } = memoryMB
  return {
    name: `Readers while ${atOnce} of the costliest questions are asked at once, for ${settings.overloadSeconds} s`,
    measures: [
      lineOf('A kept page', calm.kept, read.kept),
      lineOf('A page to be made', calm.made, read.made),
      { what: '  what became of the questions', measured: answered.join(' · '), numbers: { statuses } },
      {
        what: '  both pages 5 s later',
        measured: `p99 ${after.kept.p99} ms and ${after.made.p99} ms`,
        numbers: { after }
      },
      {
        what: 'Memory, after a third of it and at its end',
        goal: 'flat: +10 % at most',
        measured: `${early} MB, ${late} MB; ${peak} MB at most`,
        met: late <= early * 1.1,
        numbers: { ...memoryMB }
      }
    ]
  }
}

function lineOf(what: string, calm: Spread, flood: Spread): Measure {
  const times = round(flood.p99 / calm.p99, 2)
  return {
    what,
    goal: 'p99 × less than 2',
    measured: `× ${times}: p99 ${calm.p99} ms, then ${flood.p99} ms (p50 ${calm.p50} ms, then ${flood.p50} ms)`,
    met: times < 2,
    numbers: { calm, flood }
  }
}
