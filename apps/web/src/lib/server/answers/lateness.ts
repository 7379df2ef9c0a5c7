import { monitorEventLoopDelay } from 'node:perf_hooks'

/** How finely delays are measured, in milliseconds. */
const resolution = 10

/** How much the newest look counts: something that blocks the thread once, such as a start, is no overload. */
const weight = 0.2

/** Milliseconds that whatever is to be done waits for the thread, on average, before costly questions are sent away. */
const mostDelay = 150

/** How late the thread is for what it has to do: the measure by which costly questions are sent away. */
export class Lateness {
  readonly #delays = monitorEventLoopDelay({ resolution })
  #milliseconds = 0

  /** @param period how often it is looked at, in milliseconds */
  constructor(period = 500) {
    this.#delays.enable()
    setInterval(() => this.#look(), period).unref()
  }

  get isTooMuch(): boolean {
    return this.#milliseconds > mostDelay
  }

  #look(): void {
    // A thread that was held until now has not measured it yet: the next look has.
    if (this.#delays.count === 0) return
    const newest = this.#delays.mean / 1e6 - resolution
    this.#milliseconds += weight * (newest - this.#milliseconds)
    this.#delays.reset()
  }
}
