import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import type { Known } from '../dataset/column.ts'
import { type Content, contents } from './content.ts'
import { dataPackage, type Written } from './files/data-package.ts'

export const descriptor = 'datapackage.json'
export const checksums = 'SHA256SUMS'

/** Where the packed copies lie, under the names of the files they are of. */
export const packedFolders = { br: '.br', gzip: '.gz' } as const

/**
 * Writes every file of a dump into an empty folder, and says what the folder is called: the hash of what is in it, so that
 * the same snapshot has the same name. When it returns everything is on the disk.
 */
export async function writeDump(folder: string, known: Known): Promise<string> {
  const written: Written[] = []
  for (const content of contents) written.push(await writeContent(folder, content, known))
  const about = `${JSON.stringify(dataPackage(contents, written, known), null, 2)}\n`
  written.push(await writeText(folder, descriptor, [about]))
  const sums = written.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('')
  const { sha256 } = await writeText(folder, checksums, [sums])
  for (const [encoding, packed] of Object.entries(packedFolders)) {
    await mkdir(join(folder, packed))
    for (const { path } of written) await pack(join(folder, path), join(folder, packed, path), encoding)
    await sync(join(folder, packed))
  }
  await sync(folder)
  return sha256.slice(0, 32)
}

async function writeContent(folder: string, { path, make }: Content, known: Known): Promise<Written> {
  if ('parts' in make) return writeText(folder, path, make.parts(known))
  make.write(join(folder, path), known)
  await sync(join(folder, path))
  return describe(folder, path)
}

async function writeText(folder: string, path: string, parts: Iterable<string>): Promise<Written> {
  const file = await open(join(folder, path), 'wx')
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for (const part of parts) {
      const chunk = Buffer.from(part)
      hash.update(chunk)
      bytes += chunk.length
      await file.writeFile(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { path, bytes, sha256: hash.digest('hex') }
}

async function describe(folder: string, path: string): Promise<Written> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(join(folder, path))) hash.update(chunk as Buffer)
  return { path, bytes: (await stat(join(folder, path))).size, sha256: hash.digest('hex') }
}

async function pack(from: string, to: string, encoding: string): Promise<void> {
  const packer =
    encoding === 'br'
      ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
      : createGzip({ level: 7 })
  const file = await open(to, 'wx')
  await pipeline(createReadStream(from), packer, file.createWriteStream({ flush: true }))
}

/** What a file or a folder holds is safe once this returns. */
export async function sync(path: string): Promise<void> {
  const handle: FileHandle = await open(path, 'r')
  await handle.sync().finally(() => handle.close())
}
