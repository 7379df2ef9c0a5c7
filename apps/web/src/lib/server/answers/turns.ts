import { setImmediate as nextTurn } from 'node:timers/promises'

/** More work is asked for than can be done in good time. */
export class Overload extends Error {
  override readonly name = 'Overload'
}

/**
 * Lets a few do their work at a time and the next ones wait, up to a limit. Making a page takes the only thread there
 * is: between two of them, those who ask for what is ready get it.
 */
export class Turns {
  readonly #atOnce: number
  readonly #waiting: number
  #running = 0
  readonly #queue: (() => void)[] = []
  readonly #idle = new Set<() => void>()

  constructor(atOnce: number, waiting: number) {
    this.#atOnce = atOnce
    this.#waiting = waiting
  }

  /** @throws Overload when too many wait already, or what the work throws */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#atOnce) {
      if (this.#queue.length >= this.#waiting) throw new Overload()
      // Whoever leaves hands over the place: the count stays.
      await new Promise<void>((resolve) => this.#queue.push(resolve))
      await nextTurn()
    } else this.#running += 1
    try {
      return await work()
    } finally {
      const next = this.#queue.shift()
      if (next) next()
      else this.#leave()
    }
  }

  /** Returns when nobody works, or after so many milliseconds. */
  async idle(milliseconds: number): Promise<void> {
    if (this.#running === 0) return
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer)
        this.#idle.delete(done)
        resolve()
      }
      const timer = setTimeout(done, milliseconds)
      this.#idle.add(done)
    })
  }

  #leave(): void {
    this.#running -= 1
    if (this.#running === 0) for (const done of [...this.#idle]) done()
  }
}
