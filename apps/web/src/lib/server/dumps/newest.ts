import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import type { dataPackage } from './files/data-package.ts'
import { newestDay, readDays } from './shelf.ts'
import { sumsOf } from './sums.ts'
import { checksums, descriptor } from './write.ts'

/** A file as the dataset's page tells of it; the list of sums has none of itself. */
export interface DumpFile {
  path: string
  /** Undefined for the two that describe the others. */
  format: string | undefined
  mediatype: string
  bytes: number
  sha256: string | undefined
}

export interface Dump {
  day: string
  /** Every day that is kept, the newest first. */
  days: string[]
  files: DumpFile[]
}

/** By folder: what is in one never changes. */
const known = new LRUCache<string, DumpFile[]>({ max: 3 })

/** The newest dump; undefined while there is none. */
export async function newestDump(shelf: string): Promise<Dump | undefined> {
  const days = await readDays(shelf)
  const day = newestDay(days)
  const folder = day === undefined ? undefined : days[day]?.folder
  if (day === undefined || folder === undefined) return undefined
  const files = known.get(folder) ?? (await filesOf(join(shelf, folder)))
  known.set(folder, files)
  return { day, days: Object.keys(days).toSorted().toReversed(), files }
}

async function filesOf(folder: string): Promise<DumpFile[]> {
  const text = await readFile(join(folder, descriptor), 'utf8')
  const { resources } = JSON.parse(text) as ReturnType<typeof dataPackage> // ours, and whole
  const sums = await sumsOf(folder)
  const list = await readFile(join(folder, checksums))
  return [
    ...resources.map(({ path, format, mediatype, bytes }) => ({
      path,
      format,
      mediatype,
      bytes,
      sha256: sums.get(path)
    })),
    {
      path: descriptor,
      format: undefined,
      mediatype: 'application/json',
      bytes: Buffer.byteLength(text),
      sha256: sums.get(descriptor)
    },
    { path: checksums, format: undefined, mediatype: 'text/plain', bytes: list.length, sha256: undefined }
  ]
}
