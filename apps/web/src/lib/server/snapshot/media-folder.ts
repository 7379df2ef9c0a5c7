import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { MediaFile } from '@detwin/content'
import type { Snapshot } from './snapshot.ts'

/** The published image files on our own disk, so that they outlive the CMS. */
export class MediaFolder {
  readonly #folder: string
  readonly #download: (filename: string) => Promise<Response>

  constructor(folder: string, download: (filename: string) => Promise<Response>) {
    this.#folder = folder
    this.#download = download
  }

  /** Where a file of the contract lies; its name is checked by the contract and cannot leave the folder. */
  pathOf({ filename }: MediaFile): string {
    return join(this.#folder, filename)
  }

  /**
   * Makes sure that the file is here and is the published one.
   * @throws when it cannot be had
   */
  async fetch(file: MediaFile): Promise<void> {
    const path = this.pathOf(file)
    if ((await this.has(file)) && sha256(await readFile(path)) === file.sha256) return
    await mkdir(this.#folder, { recursive: true })
    const bytes = await bodyOf(file, this.#download)
    const target = await open(`${path}.new`, 'w')
    try {
      await target.writeFile(bytes)
      await target.sync()
    } finally {
      await target.close()
    }
    await rename(`${path}.new`, path)
  }

  /** By name and size, which is enough for a file that was checked before it got its name. */
  async has(file: MediaFile): Promise<boolean> {
    const held = await stat(this.pathOf(file)).catch(() => undefined)
    return held?.size === file.filesize
  }

  /** Removes what the snapshot does not name: files of withdrawn and replaced images, and torn downloads. */
  async sweep(snapshot: Snapshot): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    for (const name of await readdir(this.#folder))
      if (!snapshot.mediaFile(name)) await rm(join(this.#folder, name), { force: true })
  }
}

/** A published image that cannot be had, or is another one than was published. */
export class MediaError extends Error {
  override readonly name = 'MediaError'
}

async function bodyOf(file: MediaFile, download: (filename: string) => Promise<Response>): Promise<Buffer> {
  try {
    const response = await download(file.filename)
    if (!response.ok || !response.body) throw new Error(`The CMS answered ${response.status}.`)
    return await checked(response.body, file)
  } catch (error) {
    throw new MediaError(`${file.filename} cannot be had.`, { cause: error })
  }
}

async function checked(body: AsyncIterable<Uint8Array>, file: MediaFile): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > file.filesize) throw new Error('The CMS sends more than the published file.')
    chunks.push(chunk)
  }
  const bytes = Buffer.concat(chunks)
  if (size !== file.filesize || sha256(bytes) !== file.sha256) throw new Error('The CMS sent another file.')
  return bytes
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
