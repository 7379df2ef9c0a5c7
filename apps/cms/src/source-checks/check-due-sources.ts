import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload, Where } from 'payload'
import { z } from 'zod'
import { type SafeFetch, safeFetch } from '../safe-fetch/safe-fetch.ts'
import { type Finding, lookAt } from './look-at.ts'
import { recordCheck } from './record-check.ts'

const week = 7 * 24 * 60 * 60 * 1000

/** A round is small: at one a minute 20 a round are 200,000 a week. */
const perRound = 20

/** Of one host, one after the other with a pause, so that nobody is pressed. */
const perHost = 3

export interface RoundOptions {
  fetch?: SafeFetch
  now?: Date
  /** Milliseconds between two questions to one host. */
  pause?: number
}

interface Due {
  id: string
  url: string
}

/**
 * Looks at some of the sources that nobody has looked at for a week.
 * @returns how many were looked at
 */
export async function checkDueSources(payload: Payload, options: RoundOptions = {}): Promise<number> {
  const { fetch = safeFetch, now = new Date(), pause = 2000 } = options
  const looks = turns(await dueSources(payload, now)).map(async (sources) => {
    const found: { source: Due; finding: Finding }[] = []
    for (const source of sources) {
      if (found.length > 0) await sleep(pause)
      found.push({ source, finding: await lookAt(source.url, fetch) })
    }
    return found
  })
  const findings = (await Promise.all(looks)).flat()
  if (findings.length === 0) return 0
  const hasAnswer = findings.some(({ finding }) => finding.status !== null)
  // Nobody answered: before every page is called gone, is it our own line that is down?
  if (!hasAnswer && (await lookAt('https://archive.org/', fetch)).status === null) return 0
  for (const { source, finding } of findings) await recordCheck(payload, source.id, source.url, finding, now)
  return findings.length
}

const rows = z.array(z.object({ id: z.string(), url: z.string() }))

/** Never looked at first, then the longest ago. Many, because they may all be of one host. */
async function dueSources(payload: Payload, now: Date): Promise<Due[]> {
  const find = async (where: Where, limit: number) => {
    const and = [where, { url: { exists: true } }, { deletedAt: { exists: false } }]
    const { docs } = await payload.db.find({
      collection: 'sources',
      where: { and },
      sort: 'check.checkedAt',
      limit,
      pagination: false,
      select: { url: true }
    })
    return rows.parse(docs)
  }
  const fresh = await find({ 'check.checkedAt': { exists: false } }, 1000)
  const old = await find({ 'check.checkedAt': { less_than: new Date(now.getTime() - week).toISOString() } }, 1000)
  return [...fresh, ...old]
}

/** The sources of this round, by host. */
function turns(due: Due[]): Due[][] {
  const byHost = new Map<string, Due[]>()
  let count = 0
  for (const source of due) {
    if (count === perRound) break
    const host = URL.canParse(source.url) ? new URL(source.url).hostname : ''
    const list = byHost.get(host) ?? []
    if (list.length === perHost) continue
    byHost.set(host, [...list, source])
    count++
  }
  return [...byHost.values()]
}
