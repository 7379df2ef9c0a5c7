import { createHash } from 'node:crypto'
import { type City, hashOf, type Media, type MediaFile, type Publication, type PublicRecord } from '@detwin/content'
import { exampleRecords, gothenburg, publicationsOf, square } from '@detwin/content/examples'

export const token = 'a token of the tests, long enough'

/** An image whose files exist: any bytes will do for whom only checks their hash. */
export const imageBytes = Buffer.from('not really a picture, and 1 byte each way matters')

const file = (filename: string, bytes: Buffer): MediaFile => ({
  ...square.original,
  filename,
  filesize: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex')
})

export const image: Media = {
  ...square,
  original: file('square.webp', imageBytes),
  sizes: [file('small.webp', imageBytes)]
}

/** The examples of the contract, with an image whose files exist. */
export const records: PublicRecord[] = exampleRecords.map((record) => (record.id === image.id ? image : record))

export const firstLog: Publication[] = publicationsOf(records)

/** A city that an editor gave another name. */
export const renamed: City = { ...gothenburg, name: { en: 'Göteborg' } }

/** The next entry of a log, for a record as it is now. */
export function put(
  document: PublicRecord,
  revision: number,
  seq: number,
  at = '2026-11-20T00:00:00.000Z'
): Publication {
  return { op: 'put', seq, type: document.type, id: document.id, revision, at, hash: hashOf(document), document }
}

export function withdraw(record: PublicRecord, revision: number, seq: number): Publication {
  return { op: 'delete', seq, type: record.type, id: record.id, revision, at: '2026-11-20T00:00:00.000Z' }
}
