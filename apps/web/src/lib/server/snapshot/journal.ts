import { createHash } from 'node:crypto'
import { constants, type FileHandle, open } from 'node:fs/promises'
import { publication } from '@detwin/content'
import { z } from 'zod'
import { linesOf } from './lines.ts'

const batch = z.strictObject({ cursor: z.string().nullable(), items: z.array(publication) })

/** Entries of the log that were applied together, and the cursor behind them. */
export type Batch = z.infer<typeof batch>

/**
 * What was applied since the snapshot file was written: a line each time, sealed with the SHA-256 of its text. A
 * line that a crash tore is cut off; a damaged one before the last leaves the lines behind it without meaning.
 */
export class Journal {
  readonly #file: FileHandle
  #length: number

  private constructor(file: FileHandle, length: number) {
    this.#file = file
    this.#length = length
  }

  /** Bytes that hold batches. */
  get length(): number {
    return this.#length
  }

  static async open(path: string): Promise<{ journal: Journal; batches: Batch[]; damaged: boolean }> {
    const file = await open(path, constants.O_RDWR | constants.O_CREAT)
    const bytes = await file.readFile()
    const { batches, length } = batchesOf(bytes)
    const badLine = bytes.indexOf('\n', length)
    const damaged = badLine !== -1 && badLine + 1 < bytes.length
    return { journal: new Journal(file, length), batches, damaged }
  }

  /** Returns when the batch is on the disk. Always writes behind the last good line, over what a failed try left. */
  async append(entry: Batch): Promise<void> {
    const json = JSON.stringify(entry)
    const line = Buffer.from(`${sealOf(json)} ${json}\n`)
    await this.#file.write(line, 0, line.length, this.#length)
    await this.#file.truncate(this.#length + line.length)
    await this.#file.datasync()
    this.#length += line.length
  }

  close(): Promise<void> {
    return this.#file.close()
  }
}

/** The batches of a journal up to its first line that is none, and how many bytes they are. */
export function batchesOf(bytes: Buffer): { batches: Batch[]; length: number } {
  const batches: Batch[] = []
  let length = 0
  for (const { text, end } of linesOf(bytes)) {
    const read = unsealed(text)
    if (!read) break
    batches.push(read)
    length = end
  }
  return { batches, length }
}

const sealOf = (json: string): string => createHash('sha256').update(json).digest('hex')

function unsealed(line: string): Batch | undefined {
  const json = line.slice(65)
  if (line.slice(0, 64) !== sealOf(json)) return undefined
  const parsed = batch.safeParse(JSON.parse(json))
  return parsed.success ? parsed.data : undefined
}
