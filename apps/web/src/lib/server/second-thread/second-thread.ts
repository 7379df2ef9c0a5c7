import { Worker } from 'node:worker_threads'
import type { Encoding } from '../answers/encoding.ts'
import type { Packed } from '../answers/packed.ts'
import type { Flowing } from '../answers/rendered.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { Feed } from './feed.ts'
import { FarFlow } from './far-flow.ts'
import type { Answered, Told } from './messages.ts'

interface Waiting {
  resolve: (answer: Packed | Flowing) => void
  reject: (error: Error) => void
}

/**
 * Makes what is costly on a thread of its own, with a copy of the record, so that readers of pages never wait for it.
 * Should it end, the next question begins another.
 */
export class SecondThread {
  readonly #snapshot: () => Snapshot | null
  #running: { worker: Worker; feed: Feed } | undefined
  readonly #waiting = new Map<number, Waiting>()
  readonly #flows = new Map<number, FarFlow>()
  #asked = 0

  /** @param snapshot what is published now */
  constructor(snapshot: () => Snapshot | null) {
    this.#snapshot = snapshot
  }

  /** Begins the thread soon after there is something to ask about: it takes seconds that nobody has to wait then. */
  prepare(): void {
    setTimeout(() => {
      if (this.#snapshot()) this.#ready().catch((error: unknown) => console.error('The second thread failed:', error))
      else this.prepare()
    }, 2000).unref()
  }

  /** @param encoding in which a whole answer is wanted */
  async make(url: string, encoding: Encoding): Promise<Packed | Flowing> {
    const worker = await this.#ready()
    const id = ++this.#asked
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      tell(worker, { say: 'make', id, url, encoding })
    })
  }

  /** The thread, told of what is published now. */
  async #ready(): Promise<Worker> {
    const { worker, feed } = (this.#running ??= this.#begin())
    const snapshot = this.#snapshot()
    if (snapshot) await feed.show(snapshot)
    return worker
  }

  async end(): Promise<void> {
    await this.#running?.worker.terminate()
  }

  #begin() {
    const worker = new Worker(new URL('maker.ts', import.meta.url))
    // A site that is told to end does not wait for it.
    worker.unref()
    worker.on('message', (answered: Answered) => this.#hear(answered, worker))
    worker.on('error', (error) => console.error('The second thread failed:', error))
    worker.once('exit', () => this.#lose())
    return { worker, feed: new Feed((message) => tell(worker, message)) }
  }

  #hear(answered: Answered, worker: Worker): void {
    const { id } = answered
    switch (answered.say) {
      case 'whole': {
        const { buffer, byteOffset, byteLength } = answered.body
        return this.#settle(id)?.resolve({ ...answered, body: Buffer.from(buffer, byteOffset, byteLength) })
      }
      case 'begins': {
        const flow = new FarFlow((say) => {
          if (say === 'stop') this.#flows.delete(id)
          tell(worker, { say, id })
        })
        this.#flows.set(id, flow)
        return this.#settle(id)?.resolve({ ...answered, flow, size: () => flow.size })
      }
      case 'part':
        return this.#flows.get(id)?.hand(answered.bytes)
      case 'ends':
        return this.#flows.get(id)?.hand(null)
      case 'fails': {
        const error = new Error(answered.reason)
        this.#flows.get(id)?.destroy(error)
        return this.#settle(id)?.reject(error)
      }
    }
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    return waiting
  }

  #lose(): void {
    this.#running = undefined
    const error = new Error('The second thread has ended.')
    for (const { reject } of this.#waiting.values()) reject(error)
    for (const flow of this.#flows.values()) flow.destroy(error)
    this.#waiting.clear()
  }
}

/** With the type of what may be said. */
const tell = (worker: Worker, message: Told): void => worker.postMessage(message)
