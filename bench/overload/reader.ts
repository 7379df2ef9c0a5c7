import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Spread, spreadOf } from '../report/numbers.ts'

/** Milliseconds, of pages that are ready and of pages that have to be made. */
export interface Read {
  kept: Spread
  made: Spread
}

/** A page a reader opens every so many milliseconds, of each kind. */
const pause = 50

/** Reads pages for so many seconds, one after the other, as a visitor of the site would; never the same one of those to be made. */
export class Reader {
  readonly #url: string
  readonly #fresh: Iterator<string>
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 4 })

  constructor(url: string, fresh: Iterator<string>) {
    this.#url = url
    this.#fresh = fresh
  }

  async read(seconds: number): Promise<Read> {
    const kept: number[] = []
    const made: number[] = []
    const end = performance.now() + seconds * 1000
    await this.#open('/en')
    while (performance.now() < end) {
      kept.push(await this.#open('/en'))
      made.push(await this.#open(String(this.#fresh.next().value)))
      await sleep(pause)
    }
    return { kept: spreadOf(kept, 1), made: spreadOf(made, 1) }
  }

  /** @throws Error when it is no page: that would be fast for nothing */
  #open(path: string): Promise<number> {
    const from = performance.now()
    return new Promise((resolve, reject) => {
      request(this.#url + path, { agent: this.#agent, headers: { 'accept-encoding': 'br' } }, (response) => {
        response.resume().once('end', () => {
          if (response.statusCode === 200) resolve(performance.now() - from)
          else reject(new Error(`${path} answered ${response.statusCode}.`))
        })
      })
        .once('error', reject)
        .end()
    })
  }
}
