import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { applyEntries } from './apply.ts'
import { batchesOf } from './journal.ts'
import { readSnapshotFile } from './snapshot-file.ts'
import type { Snapshot } from './snapshot.ts'

/** Times the files are looked at again when they changed meanwhile. */
const tries = 5

/**
 * The snapshot as the web app that follows the log last wrote it, for a process beside it: nothing is written or locked.
 * @returns undefined when none was ever written
 */
export async function readSnapshot(folder: string): Promise<Snapshot | undefined> {
  for (let time = 1; ; time++) {
    const file = await readSnapshotFile(join(folder, 'snapshot.jsonl'))
    if (!file) return undefined
    const bytes = await readFile(join(folder, file.journal)).catch((error: NodeJS.ErrnoException) => {
      // The journal was folded into the next file between our two reads.
      if (error.code === 'ENOENT' && time < tries) return undefined
      throw error
    })
    if (!bytes) continue
    const { batches } = batchesOf(bytes)
    const entries = batches.flatMap(({ items }) => items)
    return applyEntries(file.snapshot, entries, batches.at(-1)?.cursor ?? file.snapshot.cursor)
  }
}
