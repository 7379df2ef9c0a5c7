import { type City, type PublicRecord, type Status, statuses } from '@detwin/content'
import { gothenburg, gothenburgShanghai, orebro, orebroUnnamed } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { generatedRecords } from '../../../../../../bench/snapshot/generated.ts'
import { exampleSnapshot, snapshotOf } from '../../../../tests/snapshots.ts'
import { mapPage } from './map-page-view.ts'

const oslo: City = {
  ...gothenburg,
  id: '00000000000000000000a010',
  slug: 'oslo',
  name: { en: 'Oslo' },
  country: 'NO',
  location: { latitude: 59.9, longitude: 10.7 }
}
const agreements = [
  { ...gothenburgShanghai, id: '00000000000000000000b010', city: oslo.id, status: 'ended' as const },
  { ...gothenburgShanghai, id: '00000000000000000000b011', city: oslo.id, status: 'ended' as const },
  { ...gothenburgShanghai, id: '00000000000000000000b012', city: oslo.id, status: 'active' as const }
]
const demo = exampleSnapshot(oslo, ...agreements)
const crowd = snapshotOf(...generatedRecords(1500, 1200).map(spread))

/** A benchmark's places all have a position; some of these have none. */
function spread(record: PublicRecord, n: number): PublicRecord {
  return record.type === 'city' && n % 9 === 0 ? { ...record, location: null } : record
}

const page = (search = '', snapshot = demo) => mapPage(snapshot, 'en', new URLSearchParams(search))

const sumOf = (counts: readonly { status: Status; count: number }[], status: Status): number =>
  counts.filter((each) => each.status === status).reduce((sum, { count }) => sum + count, 0)

/** What a mark says of itself: "Oslo: Ended, 2 agreements". */
const counted = (title: string): number => Number(/(\d+) agreements/.exec(title)?.[1] ?? 1)

describe('the list equals the map', () => {
  test.each([
    ['', 'all'],
    ['status=ended', 'one status'],
    ['status=ended&status=unverified', 'two statuses'],
    ['status=gone', 'a status that means nothing']
  ])('?%s (%s), with few places and with many', (search) => {
    for (const snapshot of [demo, crowd]) {
      const { map, countries, shown, unplaced } = page(search, snapshot)
      const onMap = map.marks.map(({ status, title }) => ({ status, count: counted(title) }))
      const inList = countries.flatMap(({ tally }) => tally)
      for (const status of statuses) {
        if (unplaced === 0) expect(sumOf(onMap, status)).toBe(sumOf(inList, status))
        expect(sumOf(onMap, status)).toBeLessThanOrEqual(sumOf(inList, status))
      }
      const drawn = onMap.reduce((sum, { count }) => sum + count, 0)
      expect(drawn + unplaced).toBe(shown)
      expect(inList.reduce((sum, { count }) => sum + count, 0)).toBe(shown)
    }
  })

  test('place for place where each has a mark', () => {
    const { map, countries } = page()
    const listed = countries.flatMap(({ cities }) =>
      cities.filter(({ onMap }) => onMap).map(({ path }) => `/en${path}`)
    )
    expect(new Set(map.marks.map(({ href }) => href))).toEqual(new Set(listed))
  })
})

describe('the map', () => {
  test('names each mark and leads to its place', () =>
    expect(page().map.marks.map(({ title, href }) => [title, href])).toEqual([
      ['Oslo: Ended, 2 agreements', '/en/cities/no/oslo'],
      ['Gothenburg: Lapsed', '/en/cities/se/gothenburg'],
      ['Oslo: Active', '/en/cities/no/oslo']
    ]))

  test('says what it leaves out', () => expect(page()).toMatchObject({ total: 5, shown: 5, unplaced: 1 }))

  test('keeps a few hundred marks, whatever the record holds', () => {
    const { map, listsCities, countries } = page('', crowd)
    expect(map.marks.length).toBeGreaterThan(50)
    expect(map.marks.length).toBeLessThanOrEqual(400)
    expect(listsCities).toBe(false)
    expect(countries.every(({ cities }) => cities.length === 0)).toBe(true)
  })
})

describe('the filter', () => {
  test('stands in the address and leaves the legend whole', () => {
    const { chosen, shown, legend, countries } = page('status=ended')
    expect(chosen).toEqual(['ended'])
    expect(shown).toBe(2)
    expect(legend.find(({ status }) => status === 'active')?.count).toBe(1)
    expect(countries.map(({ code, cities }) => [code, cities.map(({ statuses }) => statuses)])).toEqual([
      ['NO', [[{ status: 'ended', count: 2 }]]]
    ])
  })

  test('that means nothing is named and set aside', () =>
    expect(page('status=gone')).toMatchObject({ unknown: [{ name: 'status', value: 'gone' }], shown: 5 }))

  test('without an answer shows none', () =>
    expect(page('status=suspended')).toMatchObject({ shown: 0, countries: [] }))
})

test('a site that holds nothing has a map', () =>
  expect(page('', snapshotOf())).toMatchObject({ total: 0, countries: [], map: { marks: [] } }))

test('a place without a position is in the list, and said not to be on the map', () => {
  const { countries } = page(`status=${orebroUnnamed.status}`)
  expect(countries.flatMap(({ cities }) => cities)).toMatchObject([{ name: { text: orebro.name.en }, onMap: false }])
})
