import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Cell } from './column.ts'
import { csv } from './csv.ts'

const first = ['', ' ', '"', ',', '\r', '\n', '\t', '=', '+', '-', '@', '＝', '＋', '－', '＠', '哥', "'", '0']
const second = ['', '"', ',', '\n', '\r\n', 'SUM(A1)', '1', '德堡', ' x ']
const texts = first.flatMap((one) => second.flatMap((two) => [`${one}${two}`, `${two}${one}`]))

const readBack = (written: string): string[][] => parse(written, { record_delimiter: '\r\n', bom: true })

test('is read back as it was, whatever the cells hold, and no spreadsheet runs any of it', () => {
  const rows = texts.map((text, index): Cell[] => [text, null, -index / 7, 1e21, text])
  const harmless = texts.map((text) => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text))
  expect(readBack([...csv(['id', 'a, b', '=c', '"', 'e'], rows, true)].join(''))).toEqual([
    ['id', 'a, b', "'=c", '"', 'e'],
    ...harmless.map((text, index) => [text, '', String(-index / 7), '1e+21', text])
  ])
})

test('quotes only what must be, and ends every line', () => {
  expect([...csv(['id', 'name'], [['7', 'Hong Kong']])].join('')).toBe('id,name\r\n7,Hong Kong\r\n')
  expect([...csv(['id'], [['a"b'], ['a\nb']])].join('')).toBe('id\r\n"a""b"\r\n"a\nb"\r\n')
})
