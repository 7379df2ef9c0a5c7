import { createHmac, randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/** Debts under names that only this key, which is nowhere but here, can make of an address. */
interface Generation {
  key: Buffer
  /** Until when what was taken is paid, in milliseconds. */
  paid: LRUCache<string, number>
}

const minute = 60_000

/** A key lives so long, and is known for as long again, until every debt made under it is paid. */
const lifetime = 5 * minute

/** How much of a visitor's allowance may be taken at once: what two and a half minutes bring. */
const atOnce = 2.5 * minute

/**
 * What visitors have taken of their allowances, as the time until it is paid (the "generic cell rate algorithm"). Each
 * visitor is one number under an HMAC of the address; after a change of the key a debt is found under the old name
 * once more, and after the next one nothing can tell who it was.
 */
export class Debts {
  readonly #most: number
  #now: Generation
  #before: Generation
  #changed: number

  /** @param most visitors of a generation that are remembered; beyond it those who asked longest ago are forgotten */
  constructor(now = Date.now(), most = 20_000) {
    this.#most = most
    this.#now = this.#fresh()
    this.#before = this.#fresh()
    this.#changed = now
  }

  /**
   * Takes points from an allowance of so many a minute.
   * @returns seconds until there are enough of them; 0 when they were taken
   */
  take(who: string, points: number, perMinute: number, now = Date.now()): number {
    const debt = this.#debt(who, now)
    const paid = debt.paid + (points * minute) / perMinute
    const wait = paid - now - atOnce
    if (wait > 0) return Math.ceil(wait / 1000)
    debt.owe(paid)
    return 0
  }

  /** Adds to the debt what an answer turned out to cost; nobody waits longer than a key lives. */
  add(who: string, points: number, perMinute: number, now = Date.now()): void {
    const debt = this.#debt(who, now)
    debt.owe(Math.min(debt.paid + (points * minute) / perMinute, now + lifetime))
  }

  get size(): number {
    return this.#now.paid.size + this.#before.paid.size
  }

  #debt(who: string, now: number): { paid: number; owe: (paid: number) => void } {
    this.#rotate(now)
    const current = this.#now
    const name = nameOf(current, who)
    const known = current.paid.get(name) ?? this.#paidBefore(who)
    return { paid: Math.max(known, now), owe: (paid) => void current.paid.set(name, paid) }
  }

  #paidBefore(who: string): number {
    const { paid } = this.#before
    return paid.size > 0 ? (paid.get(nameOf(this.#before, who)) ?? 0) : 0
  }

  #rotate(now: number): void {
    if (now - this.#changed < lifetime) return
    // After a long silence the last generation is as old as the one before it.
    this.#before = now - this.#changed < 2 * lifetime ? this.#now : this.#fresh()
    this.#now = this.#fresh()
    this.#changed = now
  }

  #fresh(): Generation {
    return { key: randomBytes(32), paid: new LRUCache({ max: this.#most }) }
  }
}

const nameOf = ({ key }: Generation, who: string): string => createHmac('sha256', key).update(who).digest('base64')
