import type { Family } from '../../scripts/start/family.ts'
import type { Measure } from '../report/measure.ts'
import { type Spread, spread, spreadOf } from '../report/numbers.ts'
import { settings } from '../settings.ts'
import { startWeb } from '../web-app.ts'

const limit = { ms: 3000, rssMB: 700 }

/** Starts the web app from its disk some times, while the CMS is away. */
export async function startsOf(
  family: Family,
  what: string,
  { webUrl, env }: { webUrl: string; env: NodeJS.ProcessEnv }
): Promise<Measure> {
  const times: number[] = []
  const memory: number[] = []
  for (let i = 0; i < settings.starts; i++) {
    // Port 9 (discard): nobody listens there.
    const web = await startWeb(family, { webUrl, env: { ...env, CMS_URL: 'http://127.0.0.1:9' } })
    times.push(web.readyAfter)
    memory.push(web.usage().peakRssMB)
    await web.end()
  }
  return measureOf(what, spreadOf(times), Math.max(...memory))
}

const measureOf = (what: string, times: Spread, peakRssMB: number): Measure => ({
  what,
  goal: `≤ ${limit.ms} ms, ≤ ${limit.rssMB} MB`,
  measured: `${spread(times)} · ${peakRssMB} MB at most`,
  met: times.max <= limit.ms && peakRssMB <= limit.rssMB,
  numbers: { milliseconds: times, peakRssMB }
})
