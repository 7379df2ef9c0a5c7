import { Pace } from '../answers/pace.ts'
import type { Held, Snapshot } from '../snapshot/snapshot.ts'
import type { Told } from './messages.ts'

/** Records a message holds: copying them takes some milliseconds of both threads. */
const perMessage = 200

/** Keeps another thread's copy of the record in step with ours: everything at first, then what has changed. */
export class Feed {
  readonly #tell: (message: Told) => void
  readonly #told = new Map<string, Held>()
  #shown = -1
  #feeding: Promise<void> = Promise.resolve()

  constructor(tell: (message: Told) => void) {
    this.#tell = tell
  }

  /** Returns when all of the snapshot was told. A thread hears in order: what it is asked afterwards, it answers from it. */
  show(snapshot: Snapshot): Promise<void> {
    if (snapshot.revision === this.#shown) return this.#feeding
    this.#shown = snapshot.revision
    return (this.#feeding = this.#feeding.then(() => this.#show(snapshot)))
  }

  async #show({ held, cursor, revision, updatedAt }: Snapshot): Promise<void> {
    const pace = new Pace()
    let records: Held[] = []
    for (const [key, record] of held) {
      if (this.#told.get(key) === record) continue
      this.#told.set(key, record)
      records.push(record)
      if (records.length < perMessage) continue
      this.#tell({ say: 'hold', records })
      records = []
      await pace.rest()
    }
    if (records.length > 0) this.#tell({ say: 'hold', records })
    this.#tell({ say: 'show', cursor, revision, updatedAt })
  }
}
