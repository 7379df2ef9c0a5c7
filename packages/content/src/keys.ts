import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'

const prefix = 'detwin_'

const sha256Of = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

// So that a key that was mistyped, or copied in half, is told from one that is not valid any more, without asking anybody.
const checksum = (secret: string): string => sha256Of(prefix + secret).slice(0, 8)

/**
 * A new key of a partner: `detwin_`, 24 random bytes and a checksum in lower-case hex. The prefix is for those who look
 * for leaked keys: `detwin_[0-9a-f]{56}`.
 */
export function newKey(): string {
  const secret = bytesToHex(randomBytes(24))
  return prefix + secret + checksum(secret)
}

/** True for a text that is written as a key is, whether or not it was ever given to anybody. */
export function isKey(text: string): boolean {
  const [, secret, sum] = /^detwin_([0-9a-f]{48})([0-9a-f]{8})$/.exec(text) ?? []
  return secret !== undefined && checksum(secret) === sum
}

/** What is kept of a key: SHA-256 in lower-case hex. 192 random bits need no salt and no slow hash. */
export const hashOfKey = sha256Of

/** The part of a key that may be shown, to tell one from another. */
export const hintOfKey = (key: string): string => `${key.slice(0, prefix.length + 4)}…`

const keyHash = z.string().regex(/^[0-9a-f]{64}$/)

/** What the web app tells the CMS when it asks for the keys: hashes of those that somebody used, for the first time that day. */
export const keyUses = z.strictObject({ used: z.array(keyHash).max(1000) })

export const validKey = z.strictObject({
  hash: keyHash,
  /** Points a minute. */
  perMinute: z.int().positive(),
  expiresAt: z.iso.datetime()
})

/** A key that is neither revoked nor expired, as the web app knows it. */
export type ValidKey = z.infer<typeof validKey>

/** What the CMS answers: every valid key. */
export const keyList = z.strictObject({ keys: z.array(validKey) })
