import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import type { KeyRing } from '../keys/key-ring.ts'
import { pointsOf } from './counted.ts'
import { Debts } from './debts.ts'
import { here, networkOf } from './network.ts'
import { endedKey, noKey, type Refusal, tooManyFiles, tooMuch } from './refusal.ts'

interface Options {
  ring: KeyRing
  /** How many reverse proxies of ours stand before the site. */
  proxies: number
  /** Points a minute of one address. */
  perMinute?: number
}

/** All that come from this machine share so many allowances: onion visitors cannot be told apart. */
const sharedBy = 10

/** Answers on their way to one visitor at once, of the six there are for all; of this machine all but one. */
const mostFlows = { visitor: 2, here: 5 }

/** Who pays for an answer, by what name in memory and how fast. */
interface Payer {
  who: string
  perMinute: number
}

/** The bill of an answer that is made. */
export interface Bill {
  /** Says how many bytes it has turned out to be. */
  charge: (bytes: number) => void
  /** Says that it is long and sent as it is made; why that may not be, which ends it. */
  begin: (flow: Readable) => Refusal | undefined
}

/**
 * How much of the work of answering one visitor may ask for. What is counted is what costs us: a kept answer is free,
 * one that has to be made costs a point and one more for every 250 kB of it.
 */
export class Limits {
  readonly #options: Required<Options>
  readonly #debts = new Debts()
  readonly #flows = new Map<string, number>()

  constructor(options: Options) {
    this.#options = { perMinute: 600, ...options }
  }

  /** @returns why this is not answered, or undefined for an answer that is kept, or its bill */
  admit(request: IncomingMessage, isKept: boolean): Refusal | Bill | undefined {
    const key = this.#options.ring.judge(request.headers.authorization)
    const refused = key === 'no-key' ? noKey : key === 'ended' ? endedKey : undefined
    if (isKept && !refused) return undefined
    const payer: Payer = typeof key === 'object' ? { who: key.hash, perMinute: key.perMinute } : this.#visitor(request)
    const wait = this.#debts.take(payer.who, 1, payer.perMinute)
    if (wait > 0) return tooMuch(wait, payer.perMinute)
    if (refused) return refused
    return {
      charge: (bytes) => this.#debts.add(payer.who, pointsOf(bytes), payer.perMinute),
      begin: (flow) => this.#begin(payer.who, flow)
    }
  }

  #begin(who: string, flow: Readable): Refusal | undefined {
    const running = this.#flows.get(who) ?? 0
    if (running >= (who === here ? mostFlows.here : mostFlows.visitor)) {
      flow.destroy()
      return tooManyFiles
    }
    this.#flows.set(who, running + 1)
    flow.once('close', () => {
      const others = (this.#flows.get(who) ?? 1) - 1
      if (others > 0) this.#flows.set(who, others)
      else this.#flows.delete(who)
    })
    return undefined
  }

  #visitor(request: IncomingMessage): Payer {
    const { proxies, perMinute } = this.#options
    const who = networkOf(request, proxies)
    return { who, perMinute: who === here ? sharedBy * perMinute : perMinute }
  }
}
