import { LRUCache } from 'lru-cache'
import { Answer } from './answer.ts'
import type { Encoding } from './encoding.ts'
import { type Flow, flowOf } from './flow.ts'
import type { Lane, Lanes } from './lanes.ts'
import type { Packed } from './packed.ts'
import type { Flowing } from './rendered.ts'
import { Overload } from './turns.ts'

export const megabyte = 1_000_000

export interface KeptOptions {
  /** What answers depend on besides the address; when it changes, they are made again. */
  epoch(): string
  /** @param encoding which the first reader wants */
  render(url: string, lane: Lane, encoding: Encoding): Promise<Packed | Flowing>
  /** Sent with every answer, unless the page says otherwise. */
  headers: Record<string, string>
  /** How much is made at once, and how much may wait for that. */
  lanes: Lanes
  /** How much may be kept; 64 MB if not given. */
  bytes?: number
}

interface Asked {
  url: string
  lane: Lane
  encoding: Encoding
  epoch: string
  keep: boolean
}

/** Answers on their way at once: each holds a little memory and its share of the thread for as long as its reader takes. */
const mostFlows = 6

/** Answers by address, made once for each state of the snapshot, whoever asks and however many at once. */
export class KeptAnswers {
  readonly #options: KeptOptions
  readonly #kept: LRUCache<string, Answer>
  readonly #making = new Map<string, Promise<Answer | Flow>>()
  /** Addresses whose answers are too long to be kept. */
  readonly #long = new LRUCache<string, true>({ max: 1_000 })
  #flows = 0
  #epoch = ''

  constructor(options: KeptOptions) {
    this.#options = options
    this.#kept = new LRUCache({
      maxSize: options.bytes ?? 64 * megabyte,
      maxEntrySize: 4 * megabyte,
      sizeCalculation: ({ size }) => size
    })
  }

  /** The kept answer, if it is still right. */
  get(url: string): Answer | undefined {
    const epoch = this.#options.epoch()
    if (epoch !== this.#epoch) {
      this.#kept.clear()
      this.#epoch = epoch
    }
    return this.#kept.get(url)
  }

  /**
   * The answer, for everybody who asks for it while it is made; one that flows is for the first of them alone.
   * @param encoding which whoever asks first wants: the others wait a little longer for another
   * @param keep false for what nobody asks for twice
   * @throws Overload, or what made the page fail
   */
  async make(url: string, lane: Lane, encoding: Encoding, keep = true): Promise<Answer | Flow> {
    const epoch = this.#options.epoch()
    const key = `${epoch} ${url}`
    const running = this.#making.get(key)
    if (running) {
      const answer = await running
      return 'flow' in answer ? this.#takeTurn({ url, lane, encoding, epoch, keep }) : answer
    }
    const made = this.#takeTurn({ url, lane, encoding, epoch, keep }).finally(() => this.#making.delete(key))
    this.#making.set(key, made)
    return made
  }

  #takeTurn(asked: Asked): Promise<Answer | Flow> {
    if (this.#long.has(asked.url)) this.#refuseTooMany()
    return this.#options.lanes.take(asked.lane, () => this.#make(asked))
  }

  async #make({ url, lane, encoding, epoch, keep }: Asked): Promise<Answer | Flow> {
    const made = await this.#options.render(url, lane, encoding)
    // The snapshot may have moved on while the page was made: then it is right for who asked, and for nobody later.
    const unchanged = epoch === this.#options.epoch()
    if ('flow' in made) {
      this.#long.set(url, true)
      this.#count(made)
      return flowOf(made, this.#options.headers, unchanged ? `${epoch} ${url}` : undefined)
    }
    const answer = new Answer(made, this.#options.headers)
    if (keep && answer.forEverybody && epoch === this.#options.epoch()) this.#kept.set(url, answer)
    return answer
  }

  #count({ flow }: Flowing): void {
    try {
      this.#refuseTooMany()
    } catch (error) {
      flow.destroy()
      throw error
    }
    this.#flows += 1
    flow.once('close', () => (this.#flows -= 1))
  }

  #refuseTooMany(): void {
    if (this.#flows >= mostFlows) throw new Overload()
  }
}
