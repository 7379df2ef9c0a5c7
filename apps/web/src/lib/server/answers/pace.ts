import { setImmediate as nextTurn } from 'node:timers/promises'

/** Milliseconds of work after which others get the thread. */
const stretch = 5

/** Long work in short stretches: `rest` returns at once until one is over, then lets everybody else go first. */
export class Pace {
  #since = performance.now()

  async rest(): Promise<void> {
    if (performance.now() - this.#since < stretch) return
    await nextTurn()
    this.#since = performance.now()
  }
}
