import { PassThrough, pipeline, type Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { inParts, readableOf } from '../../answers/parts.ts'
import type { Cell, ColumnType } from '../../dataset/column.ts'
import { cell, formats, textCell } from './cell.ts'
import { fixedParts, pathOf, sheetFoot, sheetHead } from './parts.ts'

export interface Sheet {
  /** At most 31 letters, without marks. */
  name: string
  columns: readonly { name: string; type: ColumnType; width: number }[]
  rows: Iterable<Cell[]>
}

/**
 * A workbook (.xlsx) as a stream: rows are made and packed while the reader takes them.
 * @param modified the same for the same content: it is in the bytes
 */
export function workbook(sheets: readonly Sheet[], modified: Date): Readable {
  const zip = new ZipFile()
  const options = { mtime: modified, mode: 0o100644, forceDosTimestamp: true, compressionLevel: 4 }
  for (const [name, xml] of fixedParts(sheets.map(({ name }) => name))) zip.addBuffer(Buffer.from(xml), name, options)
  for (const [index, sheet] of sheets.entries())
    zip.addReadStreamLazy(pathOf(index), options, (give) => give(null, readableOf(sheetXml(sheet))))
  zip.end()
  const stream = pipeline(zip.outputStream, new PassThrough(), () => undefined)
  // Told by the library beside its stream.
  zip.on('error', (error: Error) => stream.destroy(error))
  return stream
}

function* sheetXml({ columns, rows }: Sheet): Generator<string> {
  yield sheetHead(columns.map(({ width }) => width))
  yield row(columns.map(({ name }) => textCell(name, formats.head)))
  yield* inParts(lines())
  yield sheetFoot

  function* lines(): Generator<string> {
    for (const cells of rows) yield row(cells.map((value, index) => cell(value, columns[index]?.type ?? 'text')))
  }
}

const row = (cells: readonly string[]): string => `<row>${cells.join('')}</row>`
