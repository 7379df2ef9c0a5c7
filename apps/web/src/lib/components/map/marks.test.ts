import type { Status } from '@detwin/content'
import { describe, expect, test } from 'vitest'
import { type Mark, marksOf, type Spot } from './marks.ts'

const spot = (
  place: string,
  x: number,
  y: number,
  counts: Partial<Record<Status, number>>,
  group = 'SE'
): Spot<string> => ({
  place,
  group,
  x,
  y,
  tally: Object.entries(counts).map(([status, count]) => ({ status: status as Status, count })) // keys of the record
})

const sums = (marks: readonly Mark<unknown>[]) => {
  const counts: Partial<Record<Status, number>> = {}
  for (const { status, count } of marks) counts[status] = (counts[status] ?? 0) + count
  return counts
}

const two = [spot('A', 1, 1, { ended: 1 }), spot('B', 3, 3, { ended: 2, unverified: 1 })]

describe('marks', () => {
  test('stand where their places are, when there is room', () =>
    expect(marksOf(two, 10).map(({ status, places, x, shift }) => [status, places, x, shift])).toEqual([
      ['unverified', ['B'], 3, 0.5],
      ['ended', ['B'], 3, -0.5],
      ['ended', ['A'], 1, 0]
    ]))

  test('are shared by neighbours when there are too many', () =>
    expect(marksOf(two, 2).map(({ status, count, places, x }) => [status, count, places, x])).toEqual([
      ['unverified', 1, ['B'], 2],
      ['ended', 3, ['A', 'B'], 2]
    ]))

  test('are never shared across a border', () =>
    expect(marksOf([spot('A', 1, 1, { ended: 1 }), spot('B', 1, 1, { ended: 1 }, 'NO')], 1)).toHaveLength(2))

  test('of what is not verified lie under the others', () =>
    expect(
      marksOf([spot('A', 0, 0, { ended: 1 }), spot('B', 90, 0, { unverified: 5 })], 9).map(({ status }) => status)
    ).toEqual(['unverified', 'ended']))

  test('are none where there is no place', () => expect(marksOf([], 10)).toEqual([]))

  test.each([5, 50, 500, 5000])('lose no agreement, whatever the limit (%i)', (limit) => {
    const many = Array.from({ length: 2000 }, (_, n) =>
      spot(String(n), (n * 37) % 1600, (n * 91) % 700, { ended: n % 3, unverified: 1 + (n % 2) }, String(n % 4))
    )
    const marks = marksOf(many, limit)
    expect(sums(marks)).toEqual({ unverified: 3000, ended: 1999 })
    expect(marks.length).toBeLessThanOrEqual(Math.max(limit, 8))
  })
})
