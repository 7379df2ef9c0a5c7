import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import sharp from 'sharp'
import { Turns } from '../answers/turns.ts'
import { cardKey } from './card-key.ts'
import type { CardView } from './card-view.ts'
import { draw } from './draw.ts'

const megabyte = 1_000_000

// One core for a picture, the others for readers; nothing is kept in memory, since no card is made twice.
sharp.concurrency(1)
sharp.cache(false)

/** The cards on our own disk: each made once, when somebody first asks for it; the longest unused give way. */
export class CardFolder {
  readonly #folder: string
  readonly #files: LRUCache<string, number>
  /** One at a time, and few may wait: pictures are the costliest thing a visitor can ask for. */
  readonly #turns: Turns
  readonly #making = new Map<string, Promise<Buffer>>()

  private constructor(folder: string, limits: { bytes: number; waiting: number }) {
    this.#folder = folder
    this.#turns = new Turns(1, limits.waiting)
    this.#files = new LRUCache({
      maxSize: limits.bytes,
      sizeCalculation: (size) => size,
      dispose: (_, key, reason) => {
        if (reason === 'evict') void rm(this.#pathOf(key), { force: true })
      }
    })
  }

  static async open(folder: string, limits = { bytes: 256 * megabyte, waiting: 8 }): Promise<CardFolder> {
    await mkdir(folder, { recursive: true })
    const cards = new CardFolder(folder, limits)
    const names = await readdir(folder)
    const found = await Promise.all(
      names.map(async (name) => {
        const { size, mtimeMs } = await stat(join(folder, name))
        return { name, size, mtimeMs }
      })
    )
    for (const { name, size } of found.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
      const [, key] = /^([0-9a-f]{32})\.png$/.exec(name) ?? []
      if (key && size > 0) cards.#files.set(key, size)
      // Torn, when a process ended in the middle.
      else await rm(join(folder, name), { force: true })
    }
    return cards
  }

  /** @throws Overload when too many wait already */
  async get(view: CardView): Promise<Buffer> {
    const key = cardKey(view)
    if (this.#files.get(key) !== undefined) {
      const kept = await readFile(this.#pathOf(key)).catch(() => undefined)
      if (kept) {
        // The order in which they give way outlives this process.
        await utimes(this.#pathOf(key), new Date(), new Date()).catch(() => undefined)
        return kept
      }
    }
    const running = this.#making.get(key)
    if (running) return running
    const made = this.#turns.take(() => this.#make(key, view)).finally(() => this.#making.delete(key))
    this.#making.set(key, made)
    return made
  }

  async #make(key: string, view: CardView): Promise<Buffer> {
    const png = await pngOf(await draw(view))
    const path = this.#pathOf(key)
    // A full disk costs the keeping, not the picture.
    const kept = await writeFile(`${path}.new`, png)
      .then(() => rename(`${path}.new`, path))
      .then(
        () => true,
        () => false
      )
    if (kept) this.#files.set(key, png.length)
    return png
  }

  #pathOf(key: string): string {
    return join(this.#folder, `${key}.png`)
  }
}

/** Drawn and compressed by libvips, in a thread of its own. With a palette it were half the bytes, in four times the time. */
const pngOf = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).flatten().png({ compressionLevel: 6 }).toBuffer()
