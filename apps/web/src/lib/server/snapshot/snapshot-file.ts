import { createHash } from 'node:crypto'
import { type FileHandle, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { hashOf, publicRecord, recordTypes } from '@detwin/content'
import { z } from 'zod'
import type { Change } from './change.ts'
import { linesOf } from './lines.ts'
import { type Held, keyOf, Snapshot } from './snapshot.ts'

/**
 * Goes up when what `Held` means changes. The one before is still read: it lacks places in the log, so it is shown
 * while the log is read again. A file of any other format is set aside.
 */
const format = 2
const formatBefore = 1

const header = z.strictObject({
  format: z.union([z.literal(format), z.literal(formatBefore)]),
  cursor: z.string().nullable(),
  revision: z.int().nonnegative(),
  updatedAt: z.string().nullable(),
  records: z.int().nonnegative(),
  /** The contract the records were checked against. */
  contract: z.string(),
  /** Name of the file with what was applied since. */
  journal: z.string().regex(/^journal-\w+\.jsonl$/)
})

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const held = z.strictObject({
  type: z.enum(recordTypes),
  id: z.string(),
  revision: z.int().positive(),
  seq: z.int().nonnegative(),
  hash: sha256.nullable(),
  document: publicRecord.nullable(),
  // Ours and sealed below: made by changeOf, read by the page of the record only.
  history: z.custom<Change[]>(Array.isArray),
  was: z.strictObject({ path: z.string(), slugs: z.array(z.string()) }).optional()
})

// Checking 26,000 records takes a second of the start: a sealed file of this very contract was checked before.
const sealed = held.extend({ document: z.custom<Held['document']>((value) => value !== undefined) })

const heldBefore = held
  .omit({ seq: true, hash: true })
  .transform((record): Held => ({ ...record, seq: 0, hash: record.document && hashOf(record.document) }))

const contractNow = (): string =>
  createHash('sha256')
    .update(JSON.stringify(z.toJSONSchema(publicRecord)))
    .digest('hex')

const footer = z.strictObject({ sha256: z.string() })

export interface SnapshotFile {
  snapshot: Snapshot
  journal: string
}

export interface ReadFile extends SnapshotFile {
  /** Written by an older version: right to show, but without places in the log. */
  placeless: boolean
}

/**
 * Reads a snapshot: a header, a record a line, and a last line with the SHA-256 of all before it.
 * @returns undefined when there is none
 * @throws when any of it is not as it was written: half a snapshot is none
 */
export async function readSnapshotFile(path: string): Promise<ReadFile | undefined> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (!bytes) return undefined
  const seal = bytes.lastIndexOf('\n', bytes.length - 2) + 1
  const { sha256 } = footer.parse(JSON.parse(bytes.toString('utf8', seal)))
  if (createHash('sha256').update(bytes.subarray(0, seal)).digest('hex') !== sha256)
    throw new Error('The bytes are not the ones that were written.')

  const lines = linesOf(bytes.subarray(0, seal))
  const first = lines.next()
  const head = header.parse(JSON.parse(first.done ? 'null' : first.value.text))
  const placeless = head.format === formatBefore
  const shape = placeless ? heldBefore : head.contract === contractNow() ? sealed : held
  const records = new Map<string, Held>()
  for (const { text } of lines) {
    const record: Held = shape.parse(JSON.parse(text))
    records.set(keyOf(record.type, record.id), record)
  }
  if (records.size !== head.records) throw new Error('Records are missing.')
  const snapshot = new Snapshot(records, head.cursor, head.revision, head.updatedAt)
  return { snapshot, journal: head.journal, placeless }
}

/** Replaces the file in one step: a crash leaves the old one or the new one. */
export async function writeSnapshotFile(path: string, { snapshot, journal }: SnapshotFile): Promise<void> {
  const { cursor, revision, updatedAt } = snapshot
  const file = await open(`${path}.new`, 'w')
  try {
    const hash = createHash('sha256')
    for (const text of chunks(
      { format, cursor, revision, updatedAt, records: snapshot.held.size, contract: contractNow(), journal },
      snapshot
    )) {
      hash.update(text)
      await file.writeFile(text)
    }
    await file.writeFile(`${JSON.stringify({ sha256: hash.digest('hex') })}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path}.new`, path)
  await syncFolder(dirname(path))
}

// A few hundred records at a time, so that readers are answered while the file is written.
function* chunks(head: z.input<typeof header>, snapshot: Snapshot): Generator<string> {
  let text = `${JSON.stringify(head)}\n`
  for (const record of snapshot.held.values()) {
    text += `${JSON.stringify(record)}\n`
    if (text.length > 500_000) {
      yield text
      text = ''
    }
  }
  yield text
}

/** A rename is safe once its folder is on the disk. */
async function syncFolder(path: string): Promise<void> {
  const folder: FileHandle = await open(path, 'r')
  await folder.sync().finally(() => folder.close())
}
