import { gothenburg, gothenburgShanghai, orebroUnnamed } from '@detwin/content/examples'
import { expect, test } from 'vitest'
import { exampleSnapshot, snapshotOf } from '../../../../tests/snapshots.ts'
import { cityList } from '../cities/city-list.ts'
import { numbersView } from './numbers-view.ts'

const bath = { ...gothenburg, id: '00000000000000000000a0c1', slug: 'bath', formerSlugs: [], country: 'GB' }
const tie = { ...gothenburgShanghai, id: '00000000000000000000b0c1', city: bath.id, status: 'ended' as const }
const snapshot = exampleSnapshot(bath, tie)
const view = numbersView(snapshot, 'en')

test('agreements are counted by status and by country, the most first', () =>
  expect(view).toMatchObject({
    agreements: 3,
    tally: [
      { status: 'unverified', count: 1 },
      { status: 'lapsed', count: 1 },
      { status: 'ended', count: 1 }
    ],
    countries: [
      { code: 'SE', agreements: 2 },
      { code: 'GB', name: { text: 'United Kingdom' }, agreements: 1, tally: [{ status: 'ended', count: 1 }] }
    ]
  }))

test('each number is that of the list behind it', () => {
  const listed = (search: string) => cityList(snapshot, 'en', new URLSearchParams(search)).agreements
  for (const { status, count } of view.tally) expect(listed(`status=${status}`)).toBe(count)
  for (const { code, agreements, tally } of view.countries) {
    expect(listed(`country=${code}`)).toBe(agreements)
    for (const { status, count } of tally) expect(listed(`country=${code}&status=${status}`)).toBe(count)
  }
  for (const { year, count } of view.ended.years) expect(listed(`status=ended&statusYear=${year}`)).toBe(count)
  expect(listed('status=ended&statusYear=unknown')).toBe(view.ended.undated)
})

test('without an agreement there are none', () =>
  expect(numbersView(snapshotOf(orebroUnnamed), 'en')).toMatchObject({ agreements: 1, countries: [] }))
