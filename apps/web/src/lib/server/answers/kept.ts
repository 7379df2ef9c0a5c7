import { LRUCache } from 'lru-cache'
import { type Answer, prepare } from './answer.ts'
import type { Rendered } from './rendered.ts'
import { Turns } from './turns.ts'

export const megabyte = 1_000_000

export interface KeptOptions {
  /** What answers depend on besides the address; when it changes, they are made again. */
  epoch(): string
  render(url: string): Promise<Rendered>
  /** Sent with every answer, unless the page says otherwise. */
  headers: Record<string, string>
  /** How many pages are made at once, and how many may wait for that. */
  turns?: Turns
  /** How much may be kept; 64 MB if not given. */
  bytes?: number
}

/** Answers by address, made once for each state of the snapshot, whoever asks and however many at once. */
export class KeptAnswers {
  readonly #options: KeptOptions
  readonly #kept: LRUCache<string, Answer>
  readonly #turns: Turns
  readonly #making = new Map<string, Promise<Answer>>()
  #epoch = ''

  constructor(options: KeptOptions) {
    this.#options = options
    this.#kept = new LRUCache({
      maxSize: options.bytes ?? 64 * megabyte,
      maxEntrySize: 4 * megabyte,
      sizeCalculation: ({ size }) => size
    })
    this.#turns = options.turns ?? new Turns(4, 60)
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

  /** @throws Overload, or what made the page fail */
  make(url: string): Promise<Answer> {
    const epoch = this.#options.epoch()
    const key = `${epoch} ${url}`
    const running = this.#making.get(key)
    if (running) return running
    const made = this.#turns.take(() => this.#make(url, epoch)).finally(() => this.#making.delete(key))
    this.#making.set(key, made)
    return made
  }

  async #make(url: string, epoch: string): Promise<Answer> {
    const rendered = await this.#options.render(url)
    const answer = await prepare(rendered, this.#options.headers)
    if (!answer.forEverybody) return answer
    // The snapshot may have moved on while the page was made: then it is right for who asked, and for nobody later.
    if (epoch === this.#options.epoch()) this.#kept.set(url, answer)
    return answer
  }
}
