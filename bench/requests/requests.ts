import { Family } from '../../scripts/start/family.ts'
import type { Measure, Part } from '../report/measure.ts'
import { median, perSecond, round } from '../report/numbers.ts'
import { settings } from '../settings.ts'
import type { Site } from '../site.ts'
import { ask, type Round, word } from './autocannon.ts'
import { startBare } from './bare.ts'

const page = '/en/cities/se/gothenburg'

/** A round, the processor time the server took for each request, and how busy it kept one core. */
type Weighed = Round & { cpuMicroseconds: number; busyPercent: number }

/** A kept page beside a bare Node server that sends the same bytes, and beside the same page made for each request. */
export async function requests(site: Site): Promise<Part> {
  const family = new Family()
  const bare = await startBare(family, site.web.url + page)
  const weigh = async (url: string, cpuMs: () => number, seconds?: number): Promise<Weighed> => {
    const before = cpuMs()
    const result = await ask(family, url, seconds)
    const cpuMicroseconds = round(((cpuMs() - before) * 1000) / result.requests, 1)
    return { ...result, cpuMicroseconds, busyPercent: round((cpuMicroseconds * result.rate) / 10_000) }
  }
  const askSite = (seconds?: number) => weigh(site.web.url + page, () => site.web.usage().cpuMs, seconds)
  const askBare = (seconds?: number) => weigh(bare.url, bare.cpuMs, seconds)
  const askAfresh = (seconds?: number) =>
    weigh(`${site.web.url + page}?again=${word}`, () => site.web.usage().cpuMs, seconds)
  try {
    await askSite(3)
    await askBare(3)
    const pairs: { kept: Weighed; bare: Weighed }[] = []
    for (let i = 0; i < settings.rounds; i++) pairs.push({ kept: await askSite(), bare: await askBare() })
    await askAfresh(3)
    const afresh: Weighed[] = []
    for (let i = 0; i < Math.min(3, settings.rounds); i++) afresh.push(await askAfresh())
    return partOf(pairs, afresh)
  } finally {
    await family.end()
  }
}

function partOf(pairs: { kept: Weighed; bare: Weighed }[], afresh: Weighed[]): Part {
  const ratios = pairs.map(({ kept, bare }) => round(kept.rate / bare.rate, 2))
  const ratio = median(ratios)
  const kept = pairs.map((pair) => pair.kept)
  const bare = pairs.map((pair) => pair.bare)
  const byTime = round(timeOf(bare) / timeOf(kept), 2)
  const times = median(kept.map(({ rate }) => rate)) / median(afresh.map(({ rate }) => rate))
  return {
    name: `Requests a second at ${settings.connections} connections, ${page}`,
    measures: [
      {
        what: 'A kept page, of what a bare Node server sends',
        goal: '≥ 0.6',
        measured: `${ratio} (${Math.min(...ratios)} to ${Math.max(...ratios)} in ${ratios.length} rounds, in turn)`,
        met: ratio >= 0.6,
        numbers: { ratios }
      },
      {
        what: '  the same by processor time',
        goal: '≥ 0.6',
        measured: `${byTime} (what counts when the asking side is the slower one)`,
        met: byTime >= 0.6,
        numbers: { ratio: byTime }
      },
      lineOf('  the kept page', kept),
      lineOf('  the bare server, same bytes', bare),
      lineOf('  the page made afresh', afresh),
      {
        what: 'A kept page, of one made afresh',
        measured: `${round(times)} times as many`,
        numbers: { times: round(times, 1) }
      }
    ]
  }
}

const timeOf = (rounds: Weighed[]): number => median(rounds.map(({ cpuMicroseconds }) => cpuMicroseconds))

function lineOf(what: string, rounds: Weighed[]): Measure {
  const rate = perSecond(median(rounds.map(({ rate }) => rate)))
  const busy = median(rounds.map(({ busyPercent }) => busyPercent))
  return {
    what,
    measured: `${rate}, ${round(timeOf(rounds))} µs of processor each, ${busy} % of a core`,
    numbers: { rounds }
  }
}
