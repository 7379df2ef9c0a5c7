import type { Cell, ColumnType } from '../../dataset/column.ts'

/** Numbers of the cell formats in `parts.ts`. */
export const formats = { plain: 0, head: 1, text: 2, day: 3, moment: 4 } as const

/** What Excel takes in one cell; a longer text is one it repairs the file for. https://support.microsoft.com/office/1672b34d */
const longest = 32_767

/** One cell of a sheet. What is a text is written as one, so that no program reads a formula, a date or a number in it. */
export function cell(value: Cell, type: ColumnType): string {
  if (value === null) return '<c/>'
  if (typeof value === 'number') return `<c><v>${value}</v></c>`
  const date = (type === 'partialDate' || type === 'day' || type === 'moment') && serialOf(value)
  if (date) return `<c s="${type === 'moment' ? formats.moment : formats.day}"><v>${date}</v></c>`
  return textCell(value, formats.text)
}

export function textCell(text: string, format: number): string {
  const short = text.length > longest ? `${text.slice(0, longest - 1)}…` : text
  return `<c s="${format}" t="inlineStr"><is><t xml:space="preserve">${escaped(short)}</t></is></c>`
}

/** A whole day or a moment as days since 1899-12-30; undefined for "2022", and before March 1900, which Excel counts wrongly. */
function serialOf(date: string): number | undefined {
  if (date.length < 10 || date < '1900-03-01') return undefined
  return Math.round((Date.parse(date) / 86_400_000 + 25_569) * 86_400) / 86_400
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

// XML cannot hold control characters; `_x000D_` is how spreadsheets write them, so a text that says that is told apart.
// ECMA-376 part 1, 22.9.2.19.
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(/[\p{Control}\ufffe\uffff]/gu, (character) => (/[\t\n\u0080-\u009f]/.test(character) ? character : ''))
    .replace(/[&<>]/g, (mark) => marks[mark] ?? '')
