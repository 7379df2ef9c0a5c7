import { zip } from './zip.ts'

/** A workbook of one sheet with these `<row>` elements, and two styles: 1 is a day, 2 a year. */
export const workbook = (rows: string, strings: string[] = []): Buffer<ArrayBuffer> =>
  zip({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="First" r:id="a"/><sheet name="Second" r:id="b"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Target="worksheets/one.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/worksheets/one.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`
  })
