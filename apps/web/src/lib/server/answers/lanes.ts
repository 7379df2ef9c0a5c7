import { Overload, Turns } from './turns.ts'

/**
 * What an answer is, by the work it makes: a page; a question, which is never quite the one before; a file of everything.
 */
export type Lane = 'page' | 'question' | 'file'

const file = /^\/(api|data)\/[^?]*\.(csv|geojson|ics|jsonl|xlsx)(\?|$)/
const question = /\?|^\/(api|data)\/|^\/[^/]+\/search(\/|$)/

export const laneOf = (url: string): Lane => (file.test(url) ? 'file' : question.test(url) ? 'question' : 'page')

/** Milliseconds a question waits for pages that are being made, at most. */
const patience = 200

/**
 * How much is made at once, and how much may wait. Pages go first: other work begins when no page is being made, and
 * never so much of it that a page has to wait long for its next turn on the one thread.
 */
export class Lanes {
  readonly #turns: Record<Lane, Turns>
  readonly #isLate: () => boolean

  /** @param isLate true while the thread is too late for everything it has to do */
  constructor(isLate: () => boolean = () => false, turns: Partial<Record<Lane, Turns>> = {}) {
    this.#isLate = isLate
    this.#turns = { page: new Turns(4, 60), question: new Turns(2, 60), file: new Turns(1, 12), ...turns }
  }

  /** @throws Overload when too many wait already, or what the work throws */
  async take<T>(lane: Lane, work: () => Promise<T>): Promise<T> {
    if (lane === 'page') return this.#turns.page.take(work)
    if (this.#isLate()) throw new Overload()
    return this.#turns[lane].take(async () => {
      await this.#turns.page.idle(patience)
      return work()
    })
  }
}
