import type { ApiType } from '@detwin/content/api'
import { LRUCache } from 'lru-cache'
import { megabyte } from '../answers/kept.ts'
import type { Row } from './lists/list.ts'
import { present, type Wanted } from './present.ts'

/** Records in JSON, by all that they depend on. An older revision is asked for no more, and is pushed out. */
const texts = new LRUCache<string, Buffer>({
  maxSize: 16 * megabyte,
  sizeCalculation: ({ length }) => length + 200
})

const [comma, end] = [Buffer.from(','), Buffer.from(']')]

/**
 * The records of a list in JSON, from `[` to `]`. Writing one takes longer than finding it: what was answered before is not
 * written again, whatever the question is this time.
 */
export function itemsText(type: ApiType, rows: readonly Row[], wanted: Wanted, siteUrl: string): Buffer {
  const parts = rows.flatMap((row) => [comma, textOf(type, row, wanted, siteUrl)])
  return Buffer.concat([Buffer.from('['), ...parts.slice(1), end])
}

function textOf(type: ApiType, row: Row, wanted: Wanted, siteUrl: string): Buffer {
  const written = (): Buffer => Buffer.from(JSON.stringify(present(type, row, wanted, siteUrl)))
  // Few ask for a day of the past, or for these very fields.
  if (row.asOf || wanted.fields) return written()
  const { record, held } = row
  const key = [record.id, held.revision, held.hash, wanted.locale, siteUrl].join(' ')
  const text = texts.get(key) ?? written()
  texts.set(key, text)
  return text
}
