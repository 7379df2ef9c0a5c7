import { CsvError, parse } from 'csv-parse/sync'
import { label } from '../../admin/labels.ts'
import type { Table } from './table.ts'
import { decodeText } from './text-encoding.ts'
import { UnreadableFile } from './unreadable-file.ts'

const delimiters = [',', ';', '\t'] as const

/**
 * A CSV or TSV file; spreadsheets of many countries write semicolons.
 * @throws UnreadableFile when a row does not have the columns of the header
 */
export function readDelimited(bytes: Uint8Array): Table {
  const { text, encoding } = decodeText(bytes)
  const delimiter = delimiterOf(text)
  const [header, ...rows] = parsed(text, delimiter)
  const headers = (header?.record ?? []).map(cleaned)
  return {
    format: delimiter === '\t' ? 'tsv' : 'csv',
    encoding,
    otherSheets: [],
    headers,
    rows: rows.map(({ record, info }) => ({ line: info.lines, cells: record.map(cleaned), formulas: [] }))
  }
}

interface Parsed {
  record: string[]
  info: { lines: number }
}

function parsed(text: string, delimiter: string): Parsed[] {
  try {
    // The library types its records by the options; with `info` they are pairs.
    return parse(text, { delimiter, bom: true, info: true, skip_empty_lines: true }) as unknown as Parsed[]
  } catch (error) {
    throw error instanceof CsvError ? new UnreadableFile(broken(error)) : error
  }
}

/** The one that the header has most of. */
function delimiterOf(text: string): string {
  const header = text.slice(0, 10_000).split(/[\r\n]/)[0] ?? ''
  const count = (delimiter: string): number => header.split(delimiter).length
  return delimiters.toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

const cleaned = (cell: string): string => cell.normalize('NFC').trim()

function broken(error: CsvError): ReturnType<typeof label> {
  const line = typeof error.lines === 'number' ? error.lines : '?'
  return error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH'
    ? label(
        `Row ${line} has not as many cells as the header. Correct it (a comma inside a text needs quotation marks around the text), and choose the file again.`,
        `第 ${line} 行的儲存格數目與欄位名稱不符。請更正（文字內有逗號時須加引號），再選擇檔案。`
      )
    : label(
        `The table is broken at row ${line}: a quotation mark is missing or stands in the wrong place. Correct it, and choose the file again.`,
        `第 ${line} 行的格式有誤：引號欠缺或位置不對。請更正後再選擇檔案。`
      )
}
