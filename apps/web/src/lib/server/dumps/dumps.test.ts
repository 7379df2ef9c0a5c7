import { execFileSync } from 'node:child_process'
import { readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { hashOf } from '@detwin/content'
import { gothenburg, gothenburgShanghai, orebro } from '@detwin/content/examples'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { put, records, renamed, withdraw } from '../../../../tests/log.ts'
import { freshShelf, siteUrl } from '../../../../tests/shelves.ts'
import { tables } from '../dataset/tables.ts'
import { differencesAt } from './differences-at.ts'
import { readDays } from './shelf.ts'

const given = freshShelf()
const day = '2026-11-28'

const folderOf = async (which = day): Promise<string> =>
  join(given.shelf, (await readDays(given.shelf))[which]?.folder ?? 'none')
const read = async (name: string): Promise<string> => readFile(join(await folderOf(), name), 'utf8')

/** A schema of draft 4 without its name, which this validator has forgotten; it says the same in later drafts. */
async function schema(name: string): Promise<object> {
  const { $schema, ...rest } = JSON.parse(
    await readFile(new URL(`../../../../tests/schemas/${name}`, import.meta.url), 'utf8')
  )
  expect($schema).toContain('draft-04')
  return rest
}

interface Package {
  resources: {
    name: string
    path: string
    bytes: number
    hash: string
    licenses: { name: string }[]
    schema?: { fields: { name: string; description: string }[] }
  }[]
}

// Each waits for the disk many times.
describe('a dump', { timeout: 30_000 }, () => {
  test('says of every column what it means, in one table', () => {
    for (const { name, columns, key, refersTo } of tables) {
      const names = columns.map((column) => column.name)
      expect(new Set(names).size, name).toBe(names.length)
      for (const each of [...key, ...Object.keys(refersTo)]) expect(names, name).toContain(each)
      for (const { name: column, meaning } of columns) expect(meaning, `${name}.${column}`).toMatch(/^\p{L}.{6,}[^.]$/u)
    }
  })

  test('has every public record as the contract has it, with the hash of that', async () => {
    await given.make(day)
    const files = (await readdir(await folderOf())).filter((name) => name.endsWith('.jsonl'))
    const lines = (await Promise.all(files.map(read))).join('').trimEnd().split('\n')
    const found = lines.map((line) => {
      const { meta, ...document } = JSON.parse(line)
      expect(hashOf(document)).toBe(meta.hash)
      expect(meta.url).toBe(`${siteUrl}/id/${document.id}`)
      return document
    })
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
    expect(found.toSorted(byId)).toEqual(records.toSorted(byId))
  })

  test('has tables that another program reads, and the same in its SQLite file', async () => {
    await given.make(day)
    const database = new DatabaseSync(join(await folderOf(), 'detwin.sqlite'), { readOnly: true })
    for (const { name, columns } of tables) {
      const rows: string[][] = parse(await read(`${name}.csv`))
      expect(rows[0]).toEqual(columns.map((column) => column.name))
      expect(database.prepare(`SELECT count(*) AS n FROM "${name}"`).get()).toEqual({ n: rows.length - 1 })
    }
    const query = `SELECT city_name_zh_hant AS name, events.kind FROM agreements JOIN events ON agreement_id = agreements.id WHERE agreements.id = ?`
    expect(database.prepare(query).all(gothenburgShanghai.id)).toContainEqual({ name: '哥德堡', kind: 'signed' })
    const meant = database.prepare('SELECT meaning FROM columns WHERE "table" = ? AND "column" = ?')
    expect(meant.get('agreements', 'status_since')).toMatchObject({ meaning: expect.stringContaining('status') })
    database.close()
  })

  test('is a Data Package by the published schema, and says the size and hash of every file', async () => {
    await given.make(day)
    const about = JSON.parse(await read('datapackage.json')) as Package
    const ajv = formats.default(new Ajv({ strict: false, allErrors: true }))
    const isPackage = ajv.compile(await schema('data-package.json'))
    expect([isPackage(about), isPackage.errors]).toEqual([true, null])
    const isTable = ajv.compile(await schema('tabular-data-resource.json'))
    for (const resource of about.resources) {
      const bytes = await readFile(join(await folderOf(), resource.path))
      expect(resource.bytes).toBe(bytes.length)
      if (resource.schema)
        expect([resource.name, isTable(resource), isTable.errors]).toEqual([resource.name, true, null])
    }
    expect(about.resources.filter(({ schema }) => schema)).toHaveLength(tables.length)
    const licenceOf = (path: string) => about.resources.find((resource) => resource.path === path)?.licenses
    expect(licenceOf('agreements.csv')).toMatchObject([{ name: 'CC-BY-SA-4.0' }])
    for (const path of ['statements.csv', 'statements.jsonl', 'groups.csv'])
      expect(licenceOf(path)).toMatchObject([{ name: 'CC-BY-4.0' }])
    expect(isPackage({ ...about, resources: [] })).toBe(false)
  })

  test('has sums that sha256sum accepts', async () => {
    await given.make(day)
    const said = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: await folderOf() }).toString()
    const files = (await readdir(await folderOf(), { withFileTypes: true })).filter((entry) => entry.isFile())
    expect(said.trimEnd().split('\n')).toHaveLength(files.length - 1)
  })

  test('of the same record is the same bytes, whenever it is made', async () => {
    expect(await given.make(day)).toMatchObject({ fresh: true })
    const first = await folderOf()
    expect(await given.make(day)).toMatchObject({ fresh: false })
    await rename(first, `${first}-aside`)
    await given.make('2026-11-29')
    expect(await folderOf('2026-11-29')).toBe(first)
  })

  test('takes the place of the one of the same day when the record changed', async () => {
    await given.make(day)
    const first = await folderOf()
    await given.publish(put(renamed, 2, 100))
    expect(await given.make(day)).toMatchObject({ fresh: true })
    expect(await folderOf()).not.toBe(first)
    expect(await read('cities.csv')).toContain('Göteborg')
    // Somebody may be reading the old one still.
    expect(await readdir(given.shelf)).toContain(first.split('/').at(-1))
  })

  test('is not made of nothing', async () => {
    await rename(join(given.folder, 'snapshot.jsonl'), join(given.folder, 'aside'))
    await expect(given.make(day)).rejects.toThrow('There is no snapshot')
    expect(await readDays(given.shelf)).toEqual({})
  })
})

describe('the differences between two dumps', { timeout: 30_000 }, () => {
  const between = async (range: string) => {
    const answer = await differencesAt(given.shelf, range)
    return { status: answer.status, text: await answer.text() }
  }

  test('are the records that came, changed with both hashes, and were withdrawn', async () => {
    await given.make('2026-11-01')
    const bath = { ...orebro, id: '00000000000000000000a0c1', slug: 'bath' }
    await given.publish(put(renamed, 2, 100), put(bath, 1, 101), withdraw(orebro, 2, 102))
    await given.make(day)
    const { text } = await between(`2026-11-01..${day}`)
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toHaveLength(3)
    expect(lines).toEqual(
      expect.arrayContaining([
        {
          op: 'changed',
          type: 'city',
          id: gothenburg.id,
          before: hashOf(gothenburg),
          after: hashOf(renamed),
          document: renamed
        },
        { op: 'added', type: 'city', id: bath.id, after: hashOf(bath), document: bath },
        { op: 'withdrawn', type: 'city', id: orebro.id, before: hashOf(orebro) }
      ])
    )
  })

  test('are none where nothing changed, or was published again as it was', async () => {
    await given.make('2026-11-26')
    await given.make('2026-11-27')
    await given.publish(put(gothenburg, 2, 100))
    await given.make(day)
    for (const range of ['2026-11-26..2026-11-27', `2026-11-27..${day}`])
      expect(await between(range)).toEqual({ status: 200, text: '' })
  })

  test.each([
    ['2026-10-01..2026-11-28', 404, 'No dump is kept of 2026-10-01. There are: 2026-11-01, 2026-11-28.'],
    ['2026-11-28..2026-11-01', 400, 'Ask for 2026-11-01..2026-11-28.'],
    ['2026-11-28', 404, 'Name two days']
  ])('%s is refused in words', async (range, status, detail) => {
    await given.make('2026-11-01')
    await given.make(day)
    const answer = await between(range)
    expect(answer.status).toBe(status)
    expect(JSON.parse(answer.text)).toMatchObject({
      detail: expect.stringContaining(detail),
      days: ['2026-11-01', day]
    })
  })
})
