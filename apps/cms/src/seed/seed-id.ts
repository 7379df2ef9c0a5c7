import { createHash } from 'node:crypto'

/** The record id that a natural key such as `city/SE/Gothenburg` always has: 24 hexadecimal digits. */
export const seedId = (key: string): string =>
  createHash('sha256').update(key.normalize('NFC')).digest('hex').slice(0, 24)
