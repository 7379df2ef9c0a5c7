import { gothenburgShanghai } from '@detwin/content/examples'
import { expect, test } from 'vitest'
import { endedByYear } from './ended-by-year.ts'

const ended = (statusSince: string | null) => ({ ...gothenburgShanghai, status: 'ended' as const, statusSince })

test('years follow each other from the first end to the day of the record', () =>
  expect(
    endedByYear([ended('2020-04'), ended('2023'), ended('2020-02-24'), ended(null), gothenburgShanghai], '2024-11-24')
  ).toEqual({
    total: 4,
    years: [
      { year: '2020', count: 2 },
      { year: '2021', count: 0 },
      { year: '2022', count: 0 },
      { year: '2023', count: 1 },
      { year: '2024', count: 0 }
    ],
    undated: 1
  }))

test.each([
  [[], { total: 0, years: [], undated: 0 }],
  [[ended(null)], { total: 1, years: [], undated: 1 }],
  // An end that lies ahead, as a council decided it.
  [[ended('2027')], { total: 1, years: [{ year: '2027', count: 1 }], undated: 0 }]
])('%j', (agreements, counted) => expect(endedByYear(agreements, '2026-11-24')).toEqual(counted))
