import { label } from '../../admin/labels.ts'
import { elements } from './xml.ts'
import type { Table, TableRow } from './table.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { openArchive } from './archive.ts'
import { dateOfSerial, dateShapeOf, type DateShape } from './workbook-dates.ts'

/**
 * The first sheet of an Excel workbook (ECMA-376). Formulas are kept as what they are: their stored result may be
 * stale, so it is not taken for a value. Read as a stream, part by part, within the limits of `openArchive`.
 * @throws UnreadableFile when it is none
 */
export async function readWorkbook(bytes: Buffer): Promise<Table> {
  const archive = await openArchive(bytes)
  const { names, path, from1904 } = await firstSheet(archive)
  const strings = await sharedStrings(archive)
  const shapes = await dateShapes(archive)
  const rows = await sheetRows(archive, path, strings, shapes, from1904)
  const [header, ...rest] = rows
  const width = header?.cells.findLastIndex(Boolean) ?? -1
  return {
    format: 'xlsx',
    encoding: null,
    otherSheets: names.slice(1),
    headers: (header?.cells ?? []).slice(0, width + 1),
    rows: rest
      .filter(({ cells }) => cells.some(Boolean))
      .map((row) => ({ ...row, cells: Array.from({ length: width + 1 }, (_, index) => row.cells[index] ?? '') }))
  }
}

type Archive = Awaited<ReturnType<typeof openArchive>>

async function firstSheet(archive: Archive) {
  const sheets: { name: string; rel: string }[] = []
  let from1904 = false
  for await (const { name, open, attributes } of elements(archive, 'xl/workbook.xml')) {
    if (!open) continue
    if (name === 'sheet') sheets.push({ name: attributes.name ?? '', rel: attributes['r:id'] ?? '' })
    if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
  }
  let target = 'worksheets/sheet1.xml'
  for await (const { name, open, attributes } of elements(archive, 'xl/_rels/workbook.xml.rels'))
    if (open && name === 'Relationship' && attributes.Id === sheets[0]?.rel) target = attributes.Target ?? target
  if (sheets.length === 0) throw new UnreadableFile(noSheet)
  return {
    names: sheets.map(({ name }) => name),
    path: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    from1904
  }
}

async function sharedStrings(archive: Archive): Promise<string[]> {
  const strings: string[] = []
  if (!archive.has('xl/sharedStrings.xml')) return strings
  let text = ''
  let phonetic = false
  for await (const event of elements(archive, 'xl/sharedStrings.xml')) {
    // Readings of Japanese words stand beside the text, and are none of it.
    if (event.name === 'rPh') phonetic = event.open
    if (event.name === 'si' && event.open) text = ''
    if (event.name === 't' && !event.open && !phonetic) text += event.text
    if (event.name === 'si' && !event.open) strings.push(cleaned(text))
  }
  return strings
}

/** For each cell style whether, and how exactly, it shows a date. */
async function dateShapes(archive: Archive): Promise<(DateShape | undefined)[]> {
  const shapes: (DateShape | undefined)[] = []
  if (!archive.has('xl/styles.xml')) return shapes
  const formats = new Map<number, string>()
  let inCells = false
  for await (const { name, open, attributes } of elements(archive, 'xl/styles.xml')) {
    if (name === 'cellXfs') inCells = open
    if (!open) continue
    if (name === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
    if (name === 'xf' && inCells) {
      const id = Number(attributes.numFmtId ?? 0)
      shapes.push(dateShapeOf(id, formats.get(id)))
    }
  }
  return shapes
}

async function sheetRows(
  archive: Archive,
  path: string,
  strings: string[],
  shapes: (DateShape | undefined)[],
  from1904: boolean
): Promise<TableRow[]> {
  const rows: TableRow[] = []
  let row: TableRow = { line: 0, cells: [], formulas: [] }
  let cell = { column: 0, type: '', style: 0, value: '', formula: false }
  for await (const { name, open, text, attributes } of elements(archive, path)) {
    if (name === 'row' && open) row = { line: Number(attributes.r ?? row.line + 1), cells: [], formulas: [] }
    if (name === 'row' && !open) rows.push(row)
    if (name === 'c' && open) {
      const column = columnOf(attributes.r) ?? row.cells.length
      cell = { column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '', formula: false }
    }
    if (name === 'f' && open) cell.formula = true
    if ((name === 'v' || name === 't') && !open) cell.value += text
    if (name === 'c' && !open) {
      while (row.cells.length < cell.column) row.cells.push('')
      row.cells[cell.column] = cleaned(valueOf(cell, strings, shapes[cell.style], from1904))
      if (cell.formula) row.formulas.push(cell.column)
    }
  }
  return rows
}

function valueOf(
  { type, value }: { type: string; value: string },
  strings: string[],
  shape: DateShape | undefined,
  from1904: boolean
): string {
  if (type === 's') return strings[Number(value)] ?? ''
  if (type !== 'n' || !shape || value === '') return value
  return dateOfSerial(Number(value), shape, from1904) ?? value
}

/** `C7` is column 2; the file may leave empty cells out. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  return letters === undefined
    ? undefined
    : Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

const cleaned = (cell: string): string => cell.normalize('NFC').trim()

const noSheet = label('The workbook has no sheet. Choose another file.', '活頁簿沒有工作表。請選擇另一檔案。')
