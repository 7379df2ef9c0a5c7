import { describe, expect, test } from 'vitest'
import { workbook } from '../tests/workbook.ts'
import { zip } from '../tests/zip.ts'
import { readTable } from './read-table.ts'

const rowsOf = async (bytes: Buffer) => (await readTable(bytes)).rows.map(({ cells }) => cells)

describe('a text file', () => {
  const text = 'name,country\nGöteborg,SE\n'
  const utf16 = (order: 'le' | 'be', mark: string): Buffer => {
    const bytes = Buffer.from(mark + text, 'utf16le')
    return order === 'le' ? bytes : bytes.swap16()
  }
  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['utf-16le', utf16('le', '\ufeff')],
    ['utf-16be', utf16('be', '\ufeff')],
    ['utf-16le', utf16('le', '')],
    ['windows-1252', Buffer.from(text, 'latin1')]
  ])('in %s is read, and the encoding said', async (encoding, bytes) => {
    const table = await readTable(bytes)
    expect(table).toMatchObject({
      encoding,
      headers: ['name', 'country'],
      rows: [{ line: 2, cells: ['Göteborg', 'SE'] }]
    })
  })

  test('in Big5 is read', async () => {
    // 名稱,國家 / 上海市,中國 / 香港的城市,中國
    const bytes = Buffer.from('a657bad92cb0eaae610aa457aefca5ab2ca4a4b0ea0aadbbb4e4aabaabb0a5ab2ca4a4b0ea0a', 'hex')
    expect(await readTable(bytes)).toMatchObject({ encoding: 'big5', headers: ['名稱', '國家'] })
    expect((await rowsOf(bytes))[0]).toEqual(['上海市', '中國'])
  })

  test.each([
    // 名称,国家 / 上海市,中国 / 广州市,中国
    ['GB 18030', 'c3fbb3c62cb9fabcd20ac9cfbaa3cad02cd6d0b9fa0ab9e3d6ddcad02cd6d0b9fa0a', /GB18030, which is not read/],
    // имя,страна / Москва,RU
    ['Windows-1251', 'e8ecff2cf1f2f0e0ede00accf1eae2e02c52550acceef1eae2e02c5255', /not text in an encoding we know/]
  ])('in %s is refused', async (_what, hex, reason) => {
    await expect(readTable(Buffer.from(hex, 'hex'))).rejects.toThrow(reason)
  })

  test.each([
    ['UTF-8 read as Windows-1252', 'name\nGÃ¶teborg'],
    ['a dash of that kind', 'name\nA â€“ B'],
    ['Chinese of that kind', 'name\nä¸Šæµ·'],
    ['the replacement character', 'name\nG\ufffdteborg']
  ])('whose letters are broken is refused: %s', async (_what, spoilt) => {
    await expect(readTable(Buffer.from(spoilt))).rejects.toThrow(/letters in this file are broken/)
  })

  test.each([
    ['commas', 'a,b\n"1,5",2', ['1,5', '2']],
    ['semicolons', 'a;b\n1,5;2', ['1,5', '2']],
    ['tabs', 'a\tb\n1,5\t2', ['1,5', '2']]
  ])('of %s is read', async (_what, content, cells) => {
    expect(await rowsOf(Buffer.from(content))).toEqual([cells])
  })

  test('knows the rows as a spreadsheet numbers them', async () => {
    const { rows } = await readTable(Buffer.from('a,b\n1,2\n\n3,4'))
    expect(rows.map(({ line }) => line)).toEqual([2, 4])
  })

  test.each([
    ['', /no rows/],
    ['a,b', /no rows/],
    ['a,b\n1', /Row 2 has not as many cells/],
    ['a,b\n"1,2', /quotation mark/]
  ])('%j is refused', async (content, reason) => {
    await expect(readTable(Buffer.from(content))).rejects.toThrow(reason)
  })
})

describe('a workbook', () => {
  const header = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>'
  const names = ['name', 'signed', 'year']

  test('gives values, dates as exact as they are shown, and where formulas are', async () => {
    const cells =
      '<c r="A3" t="inlineStr"><is><t> Lund </t></is></c><c r="B3" s="1"><v>44882</v></c><c r="C3" s="2"><v>44882</v></c>'
    const formula = '<row r="4"><c r="A4" t="str"><f>B4</f><v>Visby</v></c><c r="C4"><v>1990</v></c></row>'
    const table = await readTable(workbook(`${header}<row r="3">${cells}</row>${formula}`, names))
    expect(table).toMatchObject({ format: 'xlsx', encoding: null, otherSheets: ['Second'], headers: names })
    expect(table.rows).toEqual([
      { line: 3, cells: ['Lund', '2022-11-17', '2022'], formulas: [] },
      { line: 4, cells: ['Visby', '', '1990'], formulas: [0] }
    ])
  })

  test('is read as far as its header reaches', async () => {
    const { rows } = await readTable(
      workbook(`${header}<row r="2"><c r="A2"><v>1</v></c><c r="F2"><v>9</v></c></row>`, names)
    )
    expect(rows[0]?.cells).toEqual(['1', '', ''])
  })

  test.each([
    ['that declares entities', zip({ 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' }), /damaged/],
    ['that is none', zip({ 'other.txt': 'x' }), /not an Excel workbook/],
    ['that is cut off', workbook(header, names).subarray(0, 200), /not an Excel workbook/],
    ['that says it unpacks to a gigabyte', zip({ 'xl/workbook.xml': '<workbook/>' }, 1_000_000_000), /unpacks to more/],
    [
      'that unpacks to more than it says',
      zip({ 'xl/workbook.xml': `<workbook>${' '.repeat(5000)}</workbook>` }, 10),
      /damaged/
    ],
    ['of the old kind', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Excel file/]
  ] as [string, Buffer, RegExp][])('%s is refused', async (_what, bytes, reason) => {
    await expect(readTable(bytes)).rejects.toThrow(reason)
  })
})
