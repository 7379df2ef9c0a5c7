/** Chance that falls the same way in every run (mulberry32, public domain). */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** A whole number below this one. */
  upTo(end: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end
  }

  of<T>(all: readonly T[]): T {
    const one = all[this.upTo(all.length)]
    if (one === undefined) throw new Error('There is nothing to choose from.')
    return one
  }
}
