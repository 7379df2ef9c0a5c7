import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** What is held of a record after following the log: null after a withdrawal. */
export interface HeldHash {
  type: string
  id: string
  hash: string | null
}

/**
 * One hash for everything public: SHA-256, in lower-case hex, over a line `type/id hash` for each record that is not
 * withdrawn, in the order of these lines. Two followers of one log who hold the same have the same.
 */
export function stateHash(held: Iterable<HeldHash>): string {
  const lines = [...held].flatMap(({ type, id, hash }) => (hash === null ? [] : [`${type}/${id} ${hash}\n`])).sort()
  return bytesToHex(sha256(utf8ToBytes(lines.join(''))))
}
