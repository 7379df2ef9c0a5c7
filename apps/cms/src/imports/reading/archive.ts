import type { Readable } from 'node:stream'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { label } from '../../admin/labels.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** Bytes all parts may unpack to: a workbook of 50,000 rows has about 60 MB. */
const mostUnpacked = 150_000_000

const mostParts = 500

export interface Archive {
  has: (path: string) => boolean
  /** @throws UnreadableFile when there is no such part */
  stream: (path: string) => Promise<Readable>
}

/**
 * The parts of a zip archive, unpacked one at a time. A part that unpacks to more than it says ends with an error
 * (yauzl checks), so that the limit holds for a zip bomb too.
 * @throws UnreadableFile
 */
export async function openArchive(bytes: Buffer): Promise<Archive> {
  const { zip, parts } = await list(bytes)
  const unpacked = [...parts.values()].reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  if (unpacked > mostUnpacked) throw new UnreadableFile(tooLarge)
  return {
    has: (path) => parts.has(path),
    stream: (path) =>
      new Promise((resolve, reject) => {
        const entry = parts.get(path)
        if (!entry) return reject(new UnreadableFile(noWorkbook))
        zip.openReadStream(entry, (error, stream) => (error ? reject(new UnreadableFile(noWorkbook)) : resolve(stream)))
      })
  }
}

const list = (bytes: Buffer): Promise<{ zip: ZipFile; parts: Map<string, Entry> }> =>
  new Promise((resolve, reject) => {
    const refuse = () => reject(new UnreadableFile(noWorkbook))
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) return refuse()
      if (zip.entryCount > mostParts) return reject(new UnreadableFile(tooLarge))
      const parts = new Map<string, Entry>()
      zip.on('entry', (entry: Entry) => {
        parts.set(entry.fileName, entry)
        zip.readEntry()
      })
      zip.on('end', () => resolve({ zip, parts }))
      zip.on('error', refuse)
      zip.readEntry()
    })
  })

const noWorkbook = label(
  'This is not an Excel workbook that can be read. Save it again as .xlsx without a password, or as “CSV UTF-8”.',
  '無法讀取這個 Excel 活頁簿。請另存為沒有密碼的 .xlsx，或「CSV UTF-8」。'
)
const tooLarge = label(
  'The workbook unpacks to more than a table of places needs. Copy the rows into a new workbook and choose that.',
  '活頁簿解壓後過大。請把資料複製到新的活頁簿，再選擇該檔案。'
)
