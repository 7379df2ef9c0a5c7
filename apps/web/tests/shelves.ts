import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Publication } from '@detwin/content'
import { afterEach, beforeEach } from 'vitest'
import { makeDump, type Made, shelfOf } from '../src/lib/server/dumps/make.ts'
import { applyEntries } from '../src/lib/server/snapshot/apply.ts'
import { Disk } from '../src/lib/server/snapshot/disk.ts'
import { Snapshot } from '../src/lib/server/snapshot/snapshot.ts'
import { firstLog } from './log.ts'

/** A folder as a web app leaves it, and the shelf of its dumps. */
export interface GivenShelf {
  readonly folder: string
  readonly shelf: string
  /** Publishes these, as the web app keeps them. */
  publish(...entries: Publication[]): Promise<void>
  make(day: string): Promise<Made>
}

export const siteUrl = 'https://site.example'

/** Made anew for each test of a file, with the examples of the contract published. */
export function freshShelf(): GivenShelf {
  let folder = ''

  const publish = async (...entries: Publication[]): Promise<void> => {
    const { disk, snapshot } = await Disk.open(folder)
    const next = applyEntries(snapshot ?? Snapshot.empty, entries, `a.${entries.at(-1)?.seq}`)
    await disk.keep(entries, next)
    await disk.close(null)
  }

  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'detwin-shelf-')), 'web')
    await publish(...firstLog)
  })
  afterEach(() => rm(dirname(folder), { recursive: true }))

  return {
    get folder() {
      return folder
    },
    get shelf() {
      return shelfOf({ folder })
    },
    publish,
    make: (day) => makeDump({ folder, siteUrl }, day)
  }
}
