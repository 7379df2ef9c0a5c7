import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { knownOf } from '../dataset/known.ts'
import { lockFolder } from '../snapshot/lock.ts'
import { readSnapshot } from '../snapshot/read-disk.ts'
import type { Settings } from '../settings.ts'
import { readDays, sweep, writeDays } from './shelf.ts'
import { sync, writeDump } from './write.ts'

export interface Made {
  day: string
  /** False when the day has these very bytes already. */
  fresh: boolean
  files: number
  bytes: number
}

/** Where the dumps of a site lie: beside its snapshot. */
export const shelfOf = ({ folder }: Pick<Settings, 'folder'>): string => join(folder, 'data')

/**
 * Makes the dump of a day from what the web app has on its disk, whether it runs or not. Readers see the old one until the new
 * one is whole and on the disk.
 * @throws when nothing was published yet, or another process makes one
 */
export async function makeDump(settings: Pick<Settings, 'folder' | 'siteUrl'>, day: string): Promise<Made> {
  const shelf = shelfOf(settings)
  await mkdir(shelf, { recursive: true })
  const lock = await lockFolder(shelf, () => 'Another process is making a dump: wait until it is done.')
  try {
    await sweep(shelf, Date.now())
    const snapshot = await readSnapshot(settings.folder)
    if (!snapshot)
      throw new Error(`There is no snapshot in ${settings.folder} yet: start the site once, then try again.`)
    const making = await mkdtemp(join(shelf, 'making-'))
    const folder = await writeDump(making, knownOf(snapshot, settings.siteUrl))
    const size = await sizeOf(making)
    const days = await readDays(shelf)
    const fresh = days[day]?.folder !== folder
    if (await exists(join(shelf, folder))) await rm(making, { recursive: true })
    else await rename(making, join(shelf, folder))
    await sync(shelf)
    await writeDays(shelf, { ...days, [day]: { folder, revision: snapshot.revision, bytes: size.bytes } })
    await sweep(shelf, Date.now())
    return { day, fresh, ...size }
  } finally {
    await lock.release()
  }
}

async function sizeOf(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile())
  let bytes = 0
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size
  return { files: files.filter(({ parentPath }) => parentPath === folder).length, bytes }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    }
  )
