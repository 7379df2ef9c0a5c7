import { monitorEventLoopDelay } from 'node:perf_hooks'

/** How often the delay is looked at, and how finely it is measured, in milliseconds. */
const period = 500
const resolution = 10

/** A page waits this long for its turn before anything is done about it: on average over the last period. */
const mostDelay = 100

/** How late the thread is for what it has to do: the measure by which costly questions are sent away. */
export class Lateness {
  readonly #delays = monitorEventLoopDelay({ resolution })
  #milliseconds = 0

  constructor() {
    this.#delays.enable()
    setInterval(() => this.#look(), period).unref()
  }

  get isTooMuch(): boolean {
    return this.#milliseconds > mostDelay
  }

  #look(): void {
    // The mean of no measure is not a number: the thread had no turn at all.
    const mean = this.#delays.count > 0 ? this.#delays.mean / 1e6 - resolution : period
    this.#milliseconds = mean
    this.#delays.reset()
  }
}
