import { createHash } from 'node:crypto'

/** Names everything of this software's feeds, on whatever domain a site is: a random UUID, fixed for ever. */
const namespace = Buffer.from('5b1f0f2c9a5e4d0c8f3e7a6d21c4b980', 'hex')

/**
 * The id of a feed or an entry, made of what it is and not of where: a site that moves keeps them (RFC 4287 4.2.6).
 * Source of the rule: version 5 of RFC 9562.
 */
export function entryId(...names: (string | number)[]): string {
  const bytes = createHash('sha1').update(namespace).update(names.join('/')).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}
