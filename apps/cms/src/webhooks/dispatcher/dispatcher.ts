import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises'
import { Semaphore } from 'async-mutex'
import type { Payload } from 'payload'
import type { SafeFetch } from '../../safe-fetch/safe-fetch.ts'
import { findEndpoints } from '../endpoints/stored.ts'
import { fanOut } from '../messages/fan-out.ts'
import { waitsToBeTold } from '../messages/places.ts'
import { endpointsWithDue } from '../sending/due.ts'
import { runLane } from '../sending/lane.ts'
import { ownersToTell, tellOwners } from '../owners/tell-owners.ts'
import { onWake } from '../wake.ts'
import { Lease } from './lease.ts'

/** Milliseconds between two looks by itself; a publication of this process wakes it at once. */
const pause = 5000

/** Connections at once, over all endpoints: an editor's save comes first. */
const connections = 16

/** Milliseconds between two signs of life while it works. */
const renewal = 2000

export interface DispatcherOptions {
  /** Only tests have another. */
  fetch?: SafeFetch
}

/** Tells webhooks what is published, from the start of the CMS to its end; one process at a time does it. */
export class Dispatcher {
  private readonly payload: Payload
  private readonly lease: Lease
  private readonly lanes = new Map<string, { again: boolean; done: Promise<void> }>()
  private readonly connections = new Semaphore(connections)
  private readonly fetch: SafeFetch | undefined
  private stopped = false
  private bell = new AbortController()

  constructor(payload: Payload, { fetch }: DispatcherOptions = {}) {
    this.payload = payload
    this.fetch = fetch
    this.lease = new Lease(payload, 'webhooks')
  }

  /** Works until `stop` is called. */
  async run(): Promise<void> {
    const stopListening = onWake(() => this.bell.abort())
    const alive = setInterval(() => void this.renew(), renewal).unref()
    while (!this.stopped) {
      const { signal } = this.bell
      await this.look().catch((error: unknown) => this.report(error))
      // What was said meanwhile has ended this pause already.
      await sleep(pause, undefined, { ref: false, signal }).catch(() => undefined)
      if (signal.aborted) this.bell = new AbortController()
    }
    stopListening()
    clearInterval(alive)
    await Promise.all([...this.lanes.values()].map(({ done }) => done))
    await this.lease.release()
  }

  stop(): void {
    this.stopped = true
    this.bell.abort()
  }

  private async look(): Promise<void> {
    const { payload } = this
    await this.inTurnWithOthers()
    if (await waitsToBeTold(payload)) {
      do {
        if (!(await this.lease.claim())) return
        await breathe()
      } while (await fanOut(payload))
    }
    const active = await findEndpoints(payload, { state: { equals: 'active' } })
    const due = await endpointsWithDue(
      payload,
      active.map(({ id }) => id)
    )
    if (due.length === 0 || !(await this.lease.claim())) return
    for (const id of due) this.openLane(id)
  }

  /** What another process may do as well, now and then. */
  private async inTurnWithOthers(): Promise<void> {
    if ((await ownersToTell(this.payload)) && (await this.lease.claim())) await tellOwners(this.payload)
  }

  private openLane(id: string): void {
    const running = this.lanes.get(id)
    if (running) {
      running.again = true
      return
    }
    const lane = { again: true, done: Promise.resolve() }
    this.lanes.set(id, lane)
    lane.done = this.keepLane(id, lane)
  }

  private async keepLane(id: string, lane: { again: boolean }): Promise<void> {
    const options = { fetch: this.fetch, connections: this.connections, mayGoOn: () => this.mayGoOn() }
    try {
      while (lane.again && this.mayGoOn()) {
        lane.again = false
        await runLane(this.payload, id, options)
      }
    } catch (error) {
      this.report(error)
    } finally {
      this.lanes.delete(id)
    }
  }

  private mayGoOn(): boolean {
    return !this.stopped && this.lease.isMine
  }

  private async renew(): Promise<void> {
    if (this.lanes.size > 0) await this.lease.claim().catch((error: unknown) => this.report(error))
  }

  private report(error: unknown): void {
    this.payload.logger.error({ err: error, msg: 'Webhooks wait for the next look.' })
  }
}
