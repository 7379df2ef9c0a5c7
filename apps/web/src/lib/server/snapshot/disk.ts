import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Publication } from '@detwin/content'
import { applyEntries } from './apply.ts'
import { Journal } from './journal.ts'
import { lockFolder, type Lock } from './lock.ts'
import { type ReadFile, readSnapshotFile, writeSnapshotFile } from './snapshot-file.ts'
import type { Snapshot } from './snapshot.ts'

/** A journal longer than this is folded into the snapshot file: reading it again takes a tenth of a second. */
const longJournal = 8_000_000
const manyEntries = 2_000

export interface Opened {
  disk: Disk
  /** What was held when the process ended; null when nothing was, or what is there cannot be trusted. */
  snapshot: Snapshot | null
  /** The snapshot may be shown, but the log has to be read from its start: it does not say where its records stand there. */
  placeless: boolean
  /** What an operator should know about the files. */
  remark: string | null
}

/** The snapshot in a folder: a file that is replaced whole, and a journal of what was applied since. */
export class Disk {
  readonly #folder: string
  readonly #lock: Lock
  #journal: Journal | null

  private constructor(folder: string, lock: Lock, journal: Journal | null) {
    this.#folder = folder
    this.#lock = lock
    this.#journal = journal
  }

  /** @throws when another process holds the folder, or it cannot be read */
  static async open(folder: string): Promise<Opened> {
    await mkdir(folder, { recursive: true })
    const lock = await lockFolder(folder)
    const path = join(folder, 'snapshot.jsonl')
    try {
      const file = await readSnapshotFile(path)
      if (!file) return { disk: new Disk(folder, lock, null), snapshot: null, placeless: false, remark: null }
      return await Disk.#replay(folder, lock, file)
    } catch (error) {
      if (error instanceof Error && 'code' in error) {
        await lock.release() // the machine's fault, such as a permission: the file may be good
        throw error
      }
      const aside = await setAside(path)
      console.error(`The snapshot on disk is damaged and now called ${aside}:`, error)
      const remark = 'The snapshot on disk was damaged and is set aside; the log is being read from its start.'
      return { disk: new Disk(folder, lock, null), snapshot: null, placeless: false, remark }
    }
  }

  static async #replay(folder: string, lock: Lock, file: ReadFile): Promise<Opened> {
    const { placeless } = file
    const path = join(folder, file.journal)
    const { journal, batches, damaged } = await Journal.open(path)
    const entries = batches.flatMap(({ items }) => items)
    const snapshot = applyEntries(file.snapshot, entries, batches.at(-1)?.cursor ?? file.snapshot.cursor)
    if (!damaged && !placeless) return { disk: new Disk(folder, lock, journal), snapshot, placeless, remark: null }
    await journal.close()
    // Without a journal the next round writes the whole file anew; until then this one stays as it is.
    if (placeless) return { disk: new Disk(folder, lock, null), snapshot, placeless, remark: null }
    const aside = await setAside(path)
    const disk = new Disk(folder, lock, null)
    await disk.compact(snapshot)
    console.error(`A part of the journal is damaged and now called ${aside}.`)
    return {
      disk,
      snapshot,
      placeless,
      remark: 'A part of the journal was damaged and is set aside; it is being read again.'
    }
  }

  /** Returns when the entries are safe, so that a restart knows them too. */
  async keep(entries: readonly Publication[], after: Snapshot): Promise<void> {
    if (!this.#journal || entries.length > manyEntries || this.#journal.length > longJournal) await this.compact(after)
    else await this.#journal.append({ cursor: after.cursor, items: [...entries] })
  }

  async compact(snapshot: Snapshot): Promise<void> {
    const name = `journal-${Date.now().toString(36)}.jsonl`
    const { journal } = await Journal.open(join(this.#folder, name))
    try {
      await writeSnapshotFile(join(this.#folder, 'snapshot.jsonl'), { snapshot, journal: name })
    } catch (error) {
      await journal.close() // a full disk is tried again and again
      throw error
    }
    await this.#journal?.close()
    this.#journal = journal
    for (const file of await readdir(this.#folder))
      if (/^journal-\w+\.jsonl$/.test(file) && file !== name) await rm(join(this.#folder, file), { force: true })
  }

  /** Writes nothing when a restart has little to replay. */
  async close(snapshot: Snapshot | null): Promise<void> {
    if (snapshot && this.#journal && this.#journal.length > 0) await this.compact(snapshot)
    await this.#journal?.close()
    await this.#lock.release()
  }
}

async function setAside(path: string): Promise<string> {
  const aside = path.replace(/\.jsonl$/, `.damaged-${Date.now()}.jsonl`)
  await rename(path, aside)
  return aside
}
