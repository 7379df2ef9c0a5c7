import { setImmediate as nextTurn } from 'node:timers/promises'

/** Milliseconds of work after which others get the one thread there is. */
const share = 5

/** The pace of long work: `await pace.rest()` after each small part lets others in when it is time. */
export class Pace {
  #since = performance.now()

  async rest(): Promise<void> {
    if (performance.now() - this.#since < share) return
    await nextTurn()
    this.#since = performance.now()
  }
}
