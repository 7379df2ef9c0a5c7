import { Readable } from 'node:stream'

/** The rest of an answer that another thread makes: it is asked for more as the reader takes it. */
export class FarFlow extends Readable {
  /** Bytes so far. */
  size = 0
  readonly #say: (what: 'more' | 'stop') => void

  constructor(say: (what: 'more' | 'stop') => void) {
    super()
    this.#say = say
    // Without a listener a failure would end the process; whoever reads the flow hears of it too.
    this.on('error', () => undefined)
  }

  override _read(): void {
    this.#say('more')
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#say('stop')
    done(error)
  }

  /** The next part; null when there is no more. */
  hand(bytes: Uint8Array | null): void {
    this.size += bytes?.length ?? 0
    this.push(bytes)
  }
}
