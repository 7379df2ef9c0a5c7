import getPort from 'get-port'
import type { City } from '@detwin/content'
import { CmsPeer } from '../../apps/web/tests/cms-peer.ts'
import { Family } from '../../scripts/start/family.ts'
import { temporaryFolder } from '../folder.ts'
import type { Measure, Part } from '../report/measure.ts'
import { round, spread } from '../report/numbers.ts'
import { settings } from '../settings.ts'
import { type WebApp, startWeb } from '../web-app.ts'
import { applyChanges } from './changes.ts'
import { generatedRecords, put } from './generated.ts'
import { startsOf } from './starts.ts'
import { webSettings } from './web-settings.ts'

const many = `${settings.agreements.toLocaleString('en')} agreements`

/** The web app with far more records than the demo: filled from a log once, started from disk, changed, read. */
export async function snapshot(): Promise<Part> {
  const family = new Family()
  const records = generatedRecords(settings.agreements, settings.cities)
  const cms = new CmsPeer('a token of the bench, and long enough')
  cms.log = records.map((record, index) => put(record, index + 1))
  await cms.start()
  const place = webSettings(temporaryFolder(), cms, await getPort())
  try {
    const first = await startWeb(family, place)
    const filling: Measure = {
      what: `  first start: ${records.length.toLocaleString('en')} records read from the log`,
      measured: `${round(first.readyAfter)} ms · ${first.usage().peakRssMB} MB at most`,
      numbers: { milliseconds: round(first.readyAfter), ...first.usage() }
    }
    await first.end()
    const starts = await startsOf(family, `Start from disk, ${many}`, place)
    const web = await startWeb(family, place)
    const pages = await readPages(web)
    const changes = await changed(
      web,
      cms,
      records.find((record) => record.type === 'city' && record.country === 'SE') as City
    )
    return { name: `The web app with ${many}`, measures: [starts, filling, ...changes, pages, memoryOf(web)] }
  } finally {
    await family.end()
    await cms.stop()
  }
}

async function changed(web: WebApp, cms: CmsPeer, city: City): Promise<Measure[]> {
  const { taken, shown } = await applyChanges(web.url, cms, city)
  return [
    {
      what: `One change applied, ${many}`,
      goal: 'p95 ≤ 200 ms',
      measured: spread(taken),
      met: taken.p95 <= 200,
      numbers: { milliseconds: taken }
    },
    { what: '  and its page made and sent', measured: spread(shown), numbers: { milliseconds: shown } }
  ]
}

/** The pages that read most: each is made once for each change. */
async function readPages(web: WebApp): Promise<Measure> {
  const times: Record<string, number> = {}
  for (const address of ['/en', '/zh-Hant', '/en/cities', '/zh-Hant/cities', '/en/cities?country=SE']) {
    const from = performance.now()
    const answer = await fetch(web.url + address)
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}.`)
    times[address] = round(performance.now() - from)
  }
  const words = Object.entries(times).map(([address, time]) => `${address} ${time} ms`)
  return { what: '  first visit of large pages', measured: words.join(' · '), numbers: { milliseconds: times } }
}

function memoryOf(web: WebApp): Measure {
  const usage = web.usage()
  return {
    what: `Memory after reading and ${settings.changes} changes`,
    goal: '≤ 700 MB',
    measured: `${usage.rssMB} MB, ${usage.peakRssMB} MB at most`,
    met: usage.peakRssMB <= 700,
    numbers: { ...usage }
  }
}
