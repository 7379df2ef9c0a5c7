import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Agreement, City } from '@detwin/content'
import { gothenburg, gothenburgShanghai } from '@detwin/content/examples'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { csvExport, workbookExport } from './export-at.ts'

// `pnpm test` finds or installs one, and names it.
const soffice = process.env.SOFFICE_PATH ?? 'soffice'

const formula = '=HYPERLINK("https://evil.example";"here")'
const names: City['name'][] = [
  { en: formula, 'zh-Hant': '甲,乙\n丙「丁」' },
  { en: '+1+1', 'zh-Hant': '𠮷野家𨋢' },
  { en: '-2-2', 'zh-Hant': '嘅、啲' },
  { en: '@SUM(1;1)', 'zh-Hans': '上海市', ug: 'شاڭخەي' },
  { en: 'Ends in a quote"', ja: '上海' }
]
const cities: City[] = names.map((name, n) => ({
  ...gothenburg,
  id: `a0b${n}`.padStart(24, '0'),
  slug: `city-${n}`,
  formerSlugs: [],
  name
}))
const ties: Agreement[] = cities.map(({ id }, n) => ({
  ...gothenburgShanghai,
  id: `b0b${n}`.padStart(24, '0'),
  city: id,
  status: 'ended',
  statusSince: ['2020', '2020-02', '2020-02-24', null, '1899-12-31'][n] ?? null
}))
const snapshot = exampleSnapshot(...cities, ...ties)
const where = (search: string) => ({ snapshot, siteUrl: 'https://site.example', search: new URLSearchParams(search) })

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'detwin-office-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** What LibreOffice shows of a file in its cells, as rows of texts by column; of a formula that is what it gives. */
async function opened(file: string, bytes: ArrayBuffer, ...choices: string[]): Promise<Record<string, string>[]> {
  await writeFile(join(folder, file), new Uint8Array(bytes))
  // Comma, quote, UTF-8, from the first line, …, as shown: https://help.libreoffice.org/latest/en-US/text/shared/guide/csv_params.html
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false'
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const out = join(folder, `of-${file}`)
  await promisify(execFile)(soffice, [
    profile,
    '--headless',
    ...choices,
    '--convert-to',
    filter,
    '--outdir',
    out,
    join(folder, file)
  ])
  const [name] = await readdir(out)
  return parse(await readFile(join(out, name ?? ''), 'utf8'), { columns: true, bom: true })
}

describe('LibreOffice', () => {
  test('opens the table as it is, with Chinese, and runs no formula', { timeout: 60_000 }, async () => {
    const bytes = await csvExport(where('status=ended&bom=true')).arrayBuffer()
    const meant: Record<string, string>[] = parse(Buffer.from(bytes), { columns: true, bom: true })
    // What its window proposes by itself for a file that begins with a byte order mark; without a window it must be told.
    const rows = await opened('table.csv', bytes, '--infilter=CSV:44,34,76,1')
    expect(rows).toHaveLength(ties.length)
    for (const [index, row] of rows.entries()) {
      const { city_name_en, city_name_zh_hant, city_name_ug, id, status } = meant[index] ?? {}
      expect(row).toMatchObject({ city_name_en, city_name_zh_hant, city_name_ug, id, status })
    }
    expect(rows[0]?.city_name_en).toBe(`'${formula}`)
  })

  test('opens the workbook as it is, every cell, with Chinese, and runs no formula', { timeout: 60_000 }, async () => {
    const meant: Record<string, string>[] = parse(Buffer.from(await csvExport(where('status=ended')).arrayBuffer()), {
      columns: true
    })
    const rows = await opened('book.xlsx', await workbookExport(where('status=ended')).arrayBuffer())
    expect(rows).toHaveLength(ties.length)
    for (const [index, row] of rows.entries()) {
      const { updated_at, city_name_en, ...cells } = meant[index] ?? {}
      expect(row).toMatchObject({ ...cells, city_name_en: names[index]?.en })
      expect(row.updated_at).toBe(updated_at?.slice(0, 19).replace('T', ' '))
    }
  })
})
