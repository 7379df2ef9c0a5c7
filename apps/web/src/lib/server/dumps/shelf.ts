import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { day as dayOf } from '@detwin/content'
import { outlived } from './outlived.ts'
import { sync } from './write.ts'

const shelved = z.strictObject({
  /** Hash of what is in it: two days without a change between them share one. */
  folder: z.string().regex(/^[0-9a-f]{32}$/),
  /** Of the snapshot it was made from. */
  revision: z.int().nonnegative(),
  /** Of all its files. */
  bytes: z.int().nonnegative()
})

const index = z.strictObject({ format: z.literal(1), days: z.record(dayOf, shelved) })

/** What is kept: a dump a day. */
export type Days = z.infer<typeof index>['days']

const nameOfIndex = 'days.json'

/** Milliseconds for which a folder that no day names any more stays: somebody may be reading it. */
const grace = 3_600_000

/** The days a dump is kept of; none where there never was one. Only whole folders are named in it. */
export async function readDays(shelf: string): Promise<Days> {
  const text = await readFile(join(shelf, nameOfIndex), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return text === undefined ? {} : index.parse(JSON.parse(text)).days
}

/** Replaces what is kept in one step: a crash leaves the old days or the new ones. */
export async function writeDays(shelf: string, days: Days): Promise<void> {
  const path = join(shelf, nameOfIndex)
  const sorted = Object.fromEntries(Object.entries(days).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const file = await open(`${path}.new`, 'w')
  try {
    await file.writeFile(`${JSON.stringify({ format: 1, days: sorted }, null, 2)}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path}.new`, path)
  await sync(shelf)
}

export const newestDay = (days: Days): string | undefined => Object.keys(days).toSorted().at(-1)

/** Lets go of the days that have had their time, and of every folder that no day names, half-made ones included. */
export async function sweep(shelf: string, now: number): Promise<void> {
  const days = await readDays(shelf)
  const gone = outlived(days)
  if (gone.length > 0)
    await writeDays(shelf, Object.fromEntries(Object.entries(days).filter(([day]) => !gone.includes(day))))
  const named = new Set(Object.entries(days).flatMap(([day, { folder }]) => (gone.includes(day) ? [] : folder)))
  for (const entry of await readdir(shelf, { withFileTypes: true })) {
    if (!entry.isDirectory() || named.has(entry.name)) continue
    const path = join(shelf, entry.name)
    // Whoever sweeps holds the lock, so nobody is making one.
    if (entry.name.startsWith('making-') || (await stat(path)).ctimeMs < now - grace)
      await rm(path, { recursive: true, force: true })
  }
}
