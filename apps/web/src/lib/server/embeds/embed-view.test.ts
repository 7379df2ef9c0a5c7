import { gothenburg, jointStatement, orebro, shanghai } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { exampleSnapshot, snapshotOf } from '../../../../tests/snapshots.ts'
import { pathOf } from '#lib/paths.ts'
import { embedOfPage } from './embed-path.ts'
import { embedAt } from './embed-view.ts'

const snapshot = exampleSnapshot()

describe('what a frame shows', () => {
  test('of a city abroad, each of its agreements', () =>
    expect(embedAt(snapshot, 'zh-Hant', '/cities/se/gothenburg')).toMatchObject({
      kind: 'city',
      title: '哥德堡',
      path: pathOf(gothenburg),
      agreements: [{ status: 'lapsed', china: { name: { text: '上海市' } } }]
    }))

  test('of a city in China, how many have which status', () =>
    expect(embedAt(snapshot, 'en', '/cities/cn/shanghai')).toMatchObject({
      inChina: true,
      agreements: [],
      tally: [{ status: 'lapsed', count: 1 }]
    }))

  test('of a country, its places: what is known before what is only listed', () =>
    expect(embedAt(snapshot, 'en', '/countries/se')).toMatchObject({
      kind: 'country',
      name: { text: 'Sweden' },
      cities: [{ name: { text: 'Gothenburg' } }, { name: { text: 'Örebro' } }],
      more: 0
    }))

  test('of the statements, the newest', () => {
    const older = { ...jointStatement, id: '0'.repeat(21) + 'e01', slug: 'older', date: '2019-01-01' }
    expect(embedAt(exampleSnapshot(older), 'en', '/statement')).toMatchObject({ path: pathOf(jointStatement) })
    expect(embedAt(exampleSnapshot(older), 'en', '/statements/older')).toMatchObject({ date: '2019-01-01' })
  })

  test('of the record, its numbers, those that ended first', () =>
    expect(embedAt(snapshot, 'en', '/counter')).toMatchObject({
      agreements: 2,
      countries: 1,
      tally: [
        { status: 'unverified', count: 1 },
        { status: 'lapsed', count: 1 }
      ]
    }))
})

test.each([
  ['/cities/se/goteborg', '/cities/se/gothenburg'],
  ['/cities/de/gothenburg', '/cities/se/gothenburg'],
  ['/countries/SE', '/countries/se']
])('%s has moved to %s', (path, moved) => expect(embedAt(snapshot, 'en', path)).toEqual({ moved }))

test('a name in any script is found, escaped or not', () => {
  const named = { ...orebro, slug: '厄勒布魯' }
  const held = exampleSnapshot(named)
  expect(embedAt(held, 'en', `/cities/se/${encodeURIComponent(named.slug)}`)).toMatchObject({ kind: 'city' })
  expect(embedAt(held, 'en', `/cities/se/${named.slug}`)).toMatchObject({ kind: 'city' })
})

test.each([
  '',
  '/',
  '/cities',
  '/cities/se',
  '/cities/se/nowhere',
  '/cities/se/gothenburg/x',
  '/countries/xx',
  '/news',
  '/counter/x'
])('there is no frame at "%s"', (path) => expect(embedAt(snapshot, 'en', path)).toBeUndefined())

test('without a statement there is none to show', () =>
  expect(embedAt(snapshotOf(gothenburg, shanghai), 'en', '/statement')).toBeUndefined())

test.each([
  ['/cities/se/gothenburg', '/cities/se/gothenburg'],
  ['/cities/se', '/countries/se'],
  ['/statements', '/statement'],
  ['/statements/one', '/statements/one'],
  ['/numbers', '/counter'],
  ['/news/one', undefined],
  ['', undefined]
])('the page %s has the frame %s', (page, frame) => expect(embedOfPage(page)).toBe(frame))
