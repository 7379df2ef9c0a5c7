import { today } from '../day.ts'

/** As many as one message to the CMS holds. */
const most = 1000

/** Which keys were used this day: no more than that is remembered of a use, and it is told once. */
export class KeyUses {
  #day = ''
  readonly #seen = new Set<string>()
  readonly #untold = new Set<string>()

  note(hash: string, now: number): void {
    const day = today(now)
    if (day !== this.#day) {
      this.#day = day
      this.#seen.clear()
    }
    if (this.#seen.has(hash)) return
    this.#seen.add(hash)
    this.#untold.add(hash)
  }

  /** The hashes that are still to be told. */
  take(): string[] {
    const hashes = [...this.#untold].slice(0, most)
    for (const hash of hashes) this.#untold.delete(hash)
    return hashes
  }

  /** They were not heard. */
  giveBack(hashes: readonly string[]): void {
    for (const hash of hashes) this.#untold.add(hash)
  }
}
