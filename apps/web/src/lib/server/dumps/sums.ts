import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import { checksums } from './write.ts'

/** By folder: what is in one never changes. */
const known = new LRUCache<string, ReadonlyMap<string, string>>({ max: 50 })

/** The SHA-256 of every file of a dump but of this list itself, by name. */
export async function sumsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const held = known.get(folder)
  if (held) return held
  const lines = (await readFile(join(folder, checksums), 'utf8')).split('\n')
  const sums = new Map(lines.flatMap((line): [string, string][] => (line ? [[line.slice(66), line.slice(0, 64)]] : [])))
  known.set(folder, sums)
  return sums
}
