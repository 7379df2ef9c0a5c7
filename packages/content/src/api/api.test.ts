import { describe, expect, test } from 'vitest'
import { exampleRecords, gothenburgShanghai } from '../examples/index.ts'
import { hashOf } from '../hash.ts'
import { apiTypeNames, apiTypes, listQuery, recordShapes, stateHash } from './index.ts'

const meta = {
  revision: 1,
  hash: hashOf(gothenburgShanghai),
  firstPublishedAt: '2026-11-01T12:00:00.000Z',
  updatedAt: '2026-11-01T12:00:00.000Z',
  url: 'https://site.example/id/1',
  api: 'https://site.example/api/v1/agreements/1',
  pages: { en: 'https://site.example/en/agreements/1' },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }
}

describe.each(apiTypeNames)('a record of %s', (type) => {
  const documents = exampleRecords.filter((record) => record.type === apiTypes[type])
  const { all, part } = recordShapes(type)

  test('is its document and what the API says about it', () => {
    for (const document of documents) expect(all.parse({ ...document, meta })).toEqual({ ...document, meta })
    expect(all.safeParse(documents[0]).success).toBe(false)
  })

  test('keeps what a later version adds', () => {
    const later = { ...documents[0], meta: { ...meta, seal: 'x' }, mood: 'good' }
    expect(all.parse(later)).toEqual(later)
  })

  test('may have a part of its fields', () => {
    expect(part.safeParse({ type: apiTypes[type], id: documents[0]?.id }).success).toBe(true)
    expect(part.safeParse({ type: apiTypes[type] }).success).toBe(false)
  })
})

test('in one language each text says which it is in and what became of it', () => {
  const { one } = recordShapes('agreements')
  const text = { text: '2003', locale: 'sv', state: 'converted', from: 'en' }
  const inOne = (title: unknown) => ({
    ...gothenburgShanghai,
    instruments: gothenburgShanghai.instruments.map((instrument) => ({ ...instrument, title })),
    events: [],
    meta
  })
  expect(one.safeParse(inOne(text)).success).toBe(true)
  expect(one.safeParse(inOne(null)).success).toBe(true)
  expect(one.safeParse(inOne({ en: '2003' })).success).toBe(false)
})

describe('the parameters of a list', () => {
  test.each([
    [{ status: ['ended'], statusYear: '2020', bbox: [10, 55, 24, 69], sort: '-statusSince', limit: 100 }, true],
    [{ updatedAfter: '2026-11-01' }, true],
    [{ updatedAfter: '2026-11-01T12:00:00+02:00', asOf: '2020-12-31' }, true],
    [{ limit: 101 }, false],
    [{ sort: 'mood' }, false],
    [{ page: 2 }, false],
    [{ bbox: [10, 55, 24] }, false],
    [{ asOf: '2020-02-30' }, false],
    [{ locale: 'zh' }, false]
  ])('%j: %s', (query, fits) => expect(listQuery.agreements.safeParse(query).success).toBe(fits))
})

test('one hash for all that is held does not depend on order, nor on what was withdrawn', () => {
  const [a, b] = [
    { type: 'city', id: '1', hash: 'aa' },
    { type: 'city', id: '2', hash: 'bb' }
  ]
  expect(stateHash([b, a, { ...a, id: '3', hash: null }])).toBe(stateHash([a, b]))
  expect(stateHash([a, { ...b, hash: 'bc' }])).not.toBe(stateHash([a, b]))
  expect(stateHash([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})
