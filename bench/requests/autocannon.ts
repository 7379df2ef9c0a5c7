import { run } from '../../scripts/command.ts'
import type { Family } from '../../scripts/start/family.ts'
import { settings } from '../settings.ts'

interface Result {
  requests: { average: number; total: number }
  non2xx: number
  errors: number
  latency: { p50: number; p99: number }
  duration: number
}

export interface Round {
  /** Requests a second. */
  rate: number
  requests: number
  /** Milliseconds. */
  p50: number
  p99: number
}

/** Another word in every request. The dash: autocannon's arguments may not end with a bracket. */
export const word = '[<id>]-'

/**
 * Asks an address for some seconds from a process of its own, as a browser that takes Brotli.
 * @throws Error when an answer was not a page: that would be fast for nothing
 */
export async function ask(family: Family, url: string, seconds = settings.seconds): Promise<Round> {
  const { code, output } = await run(family, {
    program: 'autocannon',
    folder: 'bench',
    args: [
      '--json',
      '--no-progress',
      // Only where it is needed: writing each request anew slows the asking down.
      ...(url.endsWith(word) ? ['-I'] : []),
      '-c',
      `${settings.connections}`,
      '-d',
      `${seconds}`,
      '-H',
      'accept-encoding=br',
      url
    ]
  })
  const json = output.split('\n').find((line) => line.startsWith('{'))
  if (code !== 0 || !json) throw new Error(`autocannon failed: ${output}`)
  const result = JSON.parse(json) as Result // autocannon's documented format
  if (result.non2xx + result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} answers were not 200, and ${result.errors} did not come.`)
  const { requests, latency, duration } = result
  return { rate: requests.total / duration, requests: requests.total, p50: latency.p50, p99: latency.p99 }
}
