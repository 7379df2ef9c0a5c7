import { earliestDay, isPartialDate } from '@detwin/content'
import type { Mapping } from '../mapping/recognise.ts'
import type { TableRow } from '../reading/table.ts'
import { type Note, note } from './notes.ts'

// A sign in front of digits is a number, not a formula.
const plainNumber = /^[+-]?\d+([.,]\d+)?$/

/** Direction and zero-width controls: two names that look alike would not be. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

/** The mapped cells of one row; says what is wrong with a cell when it is asked for it. */
export class Cells {
  readonly notes: Note[] = []

  private readonly row: TableRow
  private readonly mapping: Mapping
  private readonly headers: readonly string[]

  /** @param headers how the file calls each column */
  constructor(row: TableRow, mapping: Mapping, headers: readonly string[]) {
    this.row = row
    this.mapping = mapping
    this.headers = headers
    for (const [target, column] of Object.entries(mapping)) this.inspect(target, column)
  }

  private inspect(target: string, column: number): void {
    const text = this.row.cells[column] ?? ''
    const isFormula = this.row.formulas.includes(column) || (/^[=+\-@]/.test(text) && !plainNumber.test(text))
    if (isFormula) this.notes.push(note('formula', this.nameOf(target), text.slice(0, 40)))
    if (invisible.test(text)) this.notes.push(note('controls', this.nameOf(target)))
  }

  has(target: string): boolean {
    return this.mapping[target] !== undefined
  }

  nameOf(target: string): string {
    return this.headers[this.mapping[target] ?? -1] ?? target
  }

  text(target: string): string {
    return this.row.cells[this.mapping[target] ?? -1] ?? ''
  }

  required(target: string): string {
    const text = this.text(target)
    if (!text) this.notes.push(note('missing', this.nameOf(target)))
    return text
  }

  /** A number of degrees, or undefined. */
  degrees(target: string, most: number): number | undefined {
    const text = this.text(target)
    if (!text) return undefined
    if (!/^[+-]?\d{1,3}(\.\d+)?$/.test(text)) return this.refuse('notNumber', target, text)
    const degrees = Number(text)
    return Math.abs(degrees) > most ? this.refuse('outOfRange', target, text) : degrees
  }

  webAddress(target: string): string | undefined {
    const text = this.text(target)
    if (!text) return undefined
    return /^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text) ? text : this.refuse('badAddress', target, text)
  }

  /** A date as precise as it is written (EDTF level 0). Nothing is read into 03/04/2022. */
  date(target: string, today?: string): string | undefined {
    const text = this.text(target)
    if (!text) return undefined
    if (!isPartialDate(text)) return this.refuse('badDate', target, text)
    return today && earliestDay(text) > today ? this.refuse('futureDate', target, text) : text
  }

  /** A word of a list, as its value. */
  word<T extends string>(target: string, known: ReadonlyMap<string, T>): T | undefined {
    const text = this.text(target)
    if (!text) return undefined
    const value = known.get(wordKey(text))
    if (!value) this.notes.push(note('unknownWord', this.nameOf(target), text, [...new Set(known.values())].join(', ')))
    return value
  }

  private refuse(
    code: 'notNumber' | 'outOfRange' | 'badAddress' | 'badDate' | 'futureDate',
    target: string,
    text: string
  ) {
    this.notes.push(note(code, this.nameOf(target), text.slice(0, 80)))
    return undefined
  }
}

export const wordKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()

/** `value: 'word|word'` as a map from each word, the value's own included. */
export const wordList = <T extends string>(words: Record<T, string>): Map<string, T> =>
  new Map(
    (Object.entries(words) as [T, string][]).flatMap(([value, list]) =>
      [value, ...list.split('|')].map((word) => [wordKey(word), value] as const)
    )
  )
