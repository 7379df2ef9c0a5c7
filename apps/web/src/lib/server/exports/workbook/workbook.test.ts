import { buffer } from 'node:stream/consumers'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import type { Cell, ColumnType } from '../../dataset/column.ts'
import { workbook } from './workbook.ts'

const modified = new Date('2026-11-20T08:00:00Z')

const bytesOf = (type: ColumnType, cells: Cell[]): Promise<Buffer> =>
  buffer(
    workbook(
      [{ name: 'One', columns: [{ name: 'column', type, width: 10 }], rows: cells.map((value) => [value]) }],
      modified
    )
  )

/** The parts of a workbook; throws at one that is not well-formed XML. */
async function partsOf(bytes: Buffer): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(bytes, { autoClose: false })
  const parts = new Map<string, string>()
  for await (const entry of zip.eachEntry()) {
    const xml = (await buffer(await zip.openReadStreamPromise(entry))).toString()
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    parser.write(xml).close()
    parts.set(entry.fileName, xml)
  }
  return parts
}

const cellsOf = async (type: ColumnType, ...cells: Cell[]): Promise<string[]> => {
  const sheet = (await partsOf(await bytesOf(type, cells))).get('xl/worksheets/sheet1.xml') ?? ''
  return [...sheet.matchAll(/<row>(.*?)<\/row>/gs)].slice(1).map(([, cell = '']) => cell)
}

describe('a cell', () => {
  test.each([
    ['text', '=1+1', '<is><t xml:space="preserve">=1+1</t></is>'],
    ['text', '哥德堡 & <上海>', '哥德堡 &amp; &lt;上海&gt;'],
    ['text', 'a\nb\u0007c', 'a\nbc'],
    ['text', '_x000D_', '_x005F_x000D_'],
    ['id', '123456789012345678901234', 't="inlineStr"'],
    ['partialDate', '1986', '<t xml:space="preserve">1986</t>'],
    ['partialDate', '1986-10', '<t xml:space="preserve">1986-10</t>'],
    ['partialDate', '1899-12-31', '<t xml:space="preserve">1899-12-31</t>'],
    ['day', '2026-11-28', '<c s="3"><v>46354</v></c>'],
    ['moment', '2026-11-28T12:00:00.000Z', '<c s="4"><v>46354.5</v></c>'],
    ['number', 57.7072, '<c><v>57.7072</v></c>']
  ] as const)('of the type %s says %j as what it is', async (type, value, xml) =>
    expect((await cellsOf(type, value)).join()).toContain(xml)
  )

  test('of nothing is empty', async () => expect(await cellsOf('text', null)).toEqual(['<c/>']))

  test('holds no more than Excel takes, and says so', async () => {
    const [cell = ''] = await cellsOf('text', '長'.repeat(40_000))
    expect(/>(長+…)</.exec(cell)?.[1]).toHaveLength(32_767)
  })
})

test('the first row stays in sight', async () =>
  expect((await partsOf(await bytesOf('text', ['a']))).get('xl/worksheets/sheet1.xml')).toContain('ySplit="1"'))

test('the same content is the same bytes', async () => {
  const cells = Array.from({ length: 5_000 }, (_, n) => `cell ${n}`)
  expect((await bytesOf('text', cells)).equals(await bytesOf('text', cells))).toBe(true)
})
