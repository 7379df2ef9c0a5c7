import { describe, expect, test } from 'vitest'
import { barsOf } from './bars.ts'

const values = (first: number, counts: number[]) =>
  counts.map((count, index) => ({ name: String(first + index), count, figure: String(count) }))

describe('a few bars', () => {
  const { bars, base, width } = barsOf(values(2019, [2, 6, 0, 3]), false)

  test('are as tall as they count, on one line', () => {
    expect(bars.map(({ y, height }) => y + height)).toEqual(bars.map(() => base))
    expect((bars[0]?.height ?? 0) * 3).toBeCloseTo(bars[1]?.height ?? 0)
    expect(bars[2]?.height).toBe(0)
  })
  test('have each their name and number', () => {
    expect(bars.every(({ named }) => named)).toBe(true)
    expect(bars.map(({ value }) => value)).toEqual(['2', '6', '0', '3'])
  })
  test('follow each other from the side where reading begins', () => {
    const mirrored = barsOf(values(2019, [2, 6, 0, 3]), true).bars
    expect(mirrored.map(({ middle }) => width - middle)).toEqual(bars.map(({ middle }) => middle))
  })
})

test('of very many, some are named and the highest has its number', () => {
  const { bars, width } = barsOf(values(1985, [...Array.from({ length: 40 }, () => 100), 400]), false)
  expect(bars.filter(({ named }) => named).map(({ name }) => name)).toEqual([
    '1985',
    '1990',
    '1995',
    '2000',
    '2005',
    '2010',
    '2015',
    '2020',
    '2025'
  ])
  expect(bars.flatMap(({ value }) => value ?? [])).toEqual(['400'])
  expect(Math.max(...bars.map(({ x, width }) => x + width))).toBeLessThanOrEqual(width)
})

test('nothing has no bars', () => expect(barsOf([], false).bars).toEqual([]))
