import { describe, expect, test } from 'vitest'
import { newestDump } from '#lib/server/dumps/newest.ts'
import { datasetData } from '#lib/server/head/dataset-data.ts'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { freshShelf } from '../../../../tests/shelves.ts'
import { dataView } from './data-view.ts'

const given = freshShelf()
const page = { snapshot: exampleSnapshot(), locale: 'en', siteUrl: 'https://site.example' } as const

async function dump() {
  await given.make('2026-11-27')
  await given.make('2026-11-28')
  return newestDump(given.shelf)
}

describe('the page of the dataset', () => {
  test('shows every file once, with its size as people read it and its sum', async () => {
    const found = await dump()
    const { kinds, day, earlier } = dataView(found, 'de')
    expect([day, earlier]).toEqual(['2026-11-28', ['2026-11-27']])
    expect(kinds.flatMap(({ files }) => files)).toHaveLength(found?.files.length ?? 0)
    const { files } = kinds.find(({ kind }) => kind === 'csv') ?? { files: [] }
    expect(files[0]).toEqual({
      path: 'agreements.csv',
      size: expect.stringMatching(/^\d(,\d+)? kB$/),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/)
    })
  })

  test('tells a column that is there for each language once', () => {
    const [agreements] = dataView(undefined, 'en').tables
    const names = agreements?.columns.map(({ name }) => name) ?? []
    expect(names.slice(0, 8)).toEqual([
      'id',
      'url',
      'status',
      'status_since',
      'status_certainty',
      'first_signed',
      'city_id',
      'city_name_…'
    ])
    expect(agreements?.columns.find(({ name }) => name === 'city_name_…')?.meaning).toBe('Name of the city abroad')
  })

  test('says what it is to search engines of data, with every file', async () => {
    const found = await dump()
    const { distribution, ...dataset } = datasetData(found, page)
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      url: 'https://site.example/en/data',
      license: 'https://creativecommons.org/licenses/by-sa/4.0/',
      version: '2026-11-28',
      dateModified: page.snapshot.updatedAt
    })
    // Google wants 50 to 5,000 letters.
    expect(String(dataset.description).length).toBeGreaterThan(50)
    expect(distribution).toHaveLength(found?.files.length ?? 0)
    expect(JSON.stringify(distribution)).toContain('"contentUrl":"https://site.example/data/latest/detwin.sqlite"')
  })

  test('is there before the first dump', async () => {
    expect(await newestDump(given.shelf)).toBeUndefined()
    expect(dataView(undefined, 'en').day).toBeUndefined()
    expect(datasetData(undefined, page)).not.toHaveProperty('distribution')
  })
})
