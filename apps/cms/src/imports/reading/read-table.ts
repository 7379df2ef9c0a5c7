import { label } from '../../admin/labels.ts'
import { readDelimited } from './delimited.ts'
import { longestCell, mostColumns, mostRows, type Table } from './table.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { readWorkbook } from './workbook.ts'

/**
 * The table in a CSV, TSV or XLSX file. What it is, its bytes say, not its name.
 * @throws UnreadableFile with what to do
 */
export async function readTable(bytes: Buffer): Promise<Table> {
  if (bytes.length === 0) throw new UnreadableFile(empty)
  const table = await readBytes(bytes)
  if (table.rows.length === 0 || table.headers.every((header) => !header)) throw new UnreadableFile(empty)
  if (table.rows.length > mostRows) throw new UnreadableFile(tooLong)
  if (table.headers.length > mostColumns) throw new UnreadableFile(tooWide)
  const long = table.rows.find(({ cells }) => cells.some((cell) => cell.length > longestCell))
  if (long) throw new UnreadableFile(tooMuch(long.line))
  return table
}

async function readBytes(bytes: Buffer): Promise<Table> {
  // Workbooks are zip archives; the old .xls is an OLE compound file.
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return readWorkbook(bytes)
  if (bytes.readUInt8(0) === 0xd0 && bytes.subarray(0, 4).toString('hex') === 'd0cf11e0')
    throw new UnreadableFile(oldWorkbook)
  return readDelimited(bytes)
}

const empty = label(
  'The file has no rows. The first row must name the columns, and the rows stand below it.',
  '檔案沒有資料行。第一行必須是欄位名稱，資料在其下。'
)
const tooLong = label(
  `The file has more than ${mostRows} rows. Split it and import the parts one after the other.`,
  `檔案超過 ${mostRows} 行。請分拆後逐一匯入。`
)
const tooWide = label(
  `The file has more than ${mostColumns} columns. Remove those that are not needed.`,
  `檔案超過 ${mostColumns} 欄。請刪去不需要的欄位。`
)
const tooMuch = (line: number) =>
  label(
    `A cell in row ${line} holds more than ${longestCell} characters: a quotation mark may be missing. Correct it and choose the file again.`,
    `第 ${line} 行有儲存格超過 ${longestCell} 個字元，可能欠缺引號。請更正後再選擇檔案。`
  )
const oldWorkbook = label(
  'This is an old Excel file (.xls), or one with a password. Save it as an Excel workbook (.xlsx) without a password, and choose that.',
  '這是舊式 Excel 檔案（.xls）或設有密碼。請另存為沒有密碼的 Excel 活頁簿（.xlsx）。'
)
