import { once } from 'node:events'
import { Agent, get, type IncomingMessage } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import getPort from 'get-port'
import { CmsPeer } from '../../apps/web/tests/cms-peer.ts'
import { Family } from '../../scripts/start/family.ts'
import { startFilled } from '../snapshot/filled-web.ts'
import { temporaryFolder } from '../folder.ts'
import type { Measure, Part } from '../report/measure.ts'
import { median, perSecond, round, spread, spreadOf } from '../report/numbers.ts'
import { ask } from '../requests/autocannon.ts'
import { startBare } from '../requests/bare.ts'
import { settings } from '../settings.ts'
import { generatedRecords, put } from '../snapshot/generated.ts'
import { webSettings } from '../snapshot/web-settings.ts'
import { startWeb } from '../web-app.ts'
import { follow } from './follow.ts'

const many = `${settings.agreements.toLocaleString('en')} agreements`
const list = '/api/v1/agreements?limit=100'

/** The API of a web app with far more records than the demo: a list kept, lists not kept, and everything followed from nothing. */
export async function api(): Promise<Part> {
  // First: later this process holds the log that it serves, and pauses of its own would be taken for the API's.
  const lists = await listsNotKept()
  const family = new Family()
  const cms = new CmsPeer('a token of the bench, and long enough')
  cms.log = generatedRecords(settings.agreements, settings.cities).map((record, index) => put(record, index + 1))
  await cms.start()
  try {
    const { url } = await startWeb(family, webSettings(temporaryFolder(), cms, await getPort()))
    return {
      name: `API v1 with ${many}`,
      measures: [await keptBesideBare(family, url + list), ...lists, await followed(url, cms)]
    }
  } finally {
    await family.end()
    await cms.stop()
  }
}

/** Asked in turn, so that a busy minute hits both. */
async function keptBesideBare(family: Family, address: string): Promise<Measure> {
  const bare = await startBare(family, address)
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let i = 0; i < settings.rounds; i++) {
    ours.push((await ask(family, address)).rate)
    theirs.push((await ask(family, bare.url)).rate)
  }
  const ratio = median(ours) / median(theirs)
  return {
    what: 'A list of 100 agreements, kept',
    goal: '≥ 0.6 of a bare Node server',
    measured: `${round(ratio, 2)} · ${perSecond(median(ours))} beside ${perSecond(median(theirs))}`,
    met: ratio >= 0.6,
    numbers: { ratio: round(ratio, 3), ratesPerSecond: { kept: ours, bare: theirs } }
  }
}

async function listsNotKept(): Promise<Measure[]> {
  const family = new Family()
  try {
    const { web } = await startFilled(family)
    return [await notKept(web.url), await neverAnswered(web.url)]
  } finally {
    await family.end()
  }
}

const countries = 'SE DE NL FR CZ GB IE DK NO FI'.split(' ')
const sorts = ['firstPublishedAt', '-updatedAt', 'statusSince', '-statusSince']

/** Lists that nobody asked for before: other filters, sorts, languages and days each time. */
async function notKept(url: string): Promise<Measure> {
  // A running site has been asked before: what is measured is compiled code.
  for (let i = 0; i < warming; i++) await question(url, -1 - i)
  const times: number[] = []
  for (let i = 0; i < 40 * settings.rounds; i++) times.push(await question(url, i))
  return spreadMeasure('Lists of 100 agreements, not kept', times)
}

/** Page after page of all agreements: neither the list nor one of its records was ever answered before in this language. */
async function neverAnswered(url: string): Promise<Measure> {
  const times: number[] = []
  for (const locale of ['sv', 'ja']) {
    let next: string | null = ''
    while (next !== null) {
      const { taken, body } = await take(
        `${url}/api/v1/agreements?limit=100&locale=${locale}${next && `&after=${next}`}`
      )
      times.push(taken)
      next = nextOf(body)
    }
  }
  return spreadMeasure('  and of records that were not answered before either', times)
}

const nextOf = (body: Buffer): string | null =>
  (JSON.parse(brotliDecompressSync(body).toString()) as { next: string | null }).next // a list of the API

function spreadMeasure(what: string, times: readonly number[]): Measure {
  const taken = spreadOf(times)
  return { what, goal: 'p95 ≤ 30 ms', measured: spread(taken), met: taken.p95 <= 30, numbers: { milliseconds: taken } }
}

const warming = 60

/** @returns milliseconds to the last byte */
async function question(url: string, number: number): Promise<number> {
  const turn = Math.abs(number)
  const query = new URLSearchParams({
    limit: '100',
    country: countries[turn % countries.length] ?? 'SE',
    sort: sorts[turn % sorts.length] ?? '',
    updatedAfter: new Date(Date.UTC(2026, 9, 1) + number * 1000).toISOString(),
    ...(turn % 3 === 1 && { locale: 'zh-Hant' }),
    ...(turn % 5 === 2 && { asOf: `20${10 + (turn % 16)}-06-30` })
  })
  return (await take(`${url}/api/v1/agreements?${query.toString()}`)).taken
}

const agent = new Agent({ keepAlive: true })

/** @returns milliseconds to the last byte, and what came: unpacking it is the work of who asks */
async function take(address: string): Promise<{ taken: number; body: Buffer }> {
  const from = performance.now()
  const [answer] = (await once(get(address, { agent, headers: { 'accept-encoding': 'br' } }), 'response')) as [
    IncomingMessage
  ]
  const parts = (await answer.toArray()) as Buffer[] // a response without an encoding
  const taken = performance.now() - from
  if (answer.statusCode !== 200) throw new Error(`${address} was answered with ${answer.statusCode}.`)
  return { taken, body: Buffer.concat(parts) }
}

async function followed(url: string, cms: CmsPeer): Promise<Measure> {
  const { milliseconds, pages, equal } = await follow(url, cms.log)
  return {
    what: `Changes followed from nothing, ${many}`,
    goal: '≤ 20 s, equal by the hash of hashes',
    measured: `${round(milliseconds / 1000, 1)} s, ${pages} pages, ${equal ? 'equal' : 'not equal'}`,
    met: milliseconds <= 20_000 && equal,
    numbers: { milliseconds: round(milliseconds), pages, equal }
  }
}
