import { hashOfKey, isKey, type ValidKey } from '@detwin/content/keys'
import { KeyUses } from './key-uses.ts'

/**
 * What a request's key is: `none` was sent; `no-key`, nothing we could have given; `ended`, expired, revoked or never
 * given (to say which would help whoever guesses); `unconfirmed`, when it is too long ago that the CMS was heard.
 */
export type Judged = 'none' | 'no-key' | 'ended' | 'unconfirmed' | ValidKey

const day = 24 * 60 * 60 * 1000

/**
 * How long the last known keys are good for while the CMS is away: a long weekend. A key only raises limits, so one
 * that should have been revoked costs us some work; refusing all of them would cut partners off for our own fault.
 */
const trusted = 3 * day

/** The valid keys, by their hashes; the keys themselves are nowhere. */
export class KeyRing {
  readonly uses = new KeyUses()
  #keys = new Map<string, ValidKey>()
  #heard = -Infinity

  /** They take the place of all keys so far. */
  hold(keys: readonly ValidKey[], heard = Date.now()): void {
    this.#keys = new Map(keys.map((key) => [key.hash, key]))
    this.#heard = heard
  }

  /** Looks a key up by its hash: how long that takes tells nothing about any key. */
  judge(authorization: string | undefined, now = Date.now()): Judged {
    const given = givenIn(authorization)
    if (given === undefined) return 'none'
    if (!isKey(given)) return 'no-key'
    if (now - this.#heard >= trusted) return 'unconfirmed'
    const known = this.#keys.get(hashOfKey(given))
    if (!known || Date.parse(known.expiresAt) <= now) return 'ended'
    this.uses.note(known.hash, now)
    return known
  }
}

/** What was sent as a key. A proxy may send a password of its own, in another scheme: that is none of our business. */
function givenIn(authorization: string | undefined): string | undefined {
  const [, scheme, rest] = /^(\S+) *(.*)$/.exec(authorization ?? '') ?? []
  if (scheme === undefined) return undefined
  if (scheme.toLowerCase() === 'bearer') return rest
  return scheme.startsWith('detwin_') ? '' : undefined
}
