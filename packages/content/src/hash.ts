import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'

export { default as canonicalJson } from 'canonicalize'

/**
 * SHA-256, in lower-case hex, of the value's canonical JSON (RFC 8785): the same in Node and in a browser,
 * whatever order the keys were written in.
 * @throws when the value is not JSON
 */
export function hashOf(value: unknown): string {
  const json = canonicalize(value)
  if (json === undefined) throw new TypeError('Only a JSON value has a hash.')
  return bytesToHex(sha256(utf8ToBytes(json)))
}
