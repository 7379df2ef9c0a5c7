import { expect, test } from 'vitest'
import { outlived } from './outlived.ts'
import type { Days } from './shelf.ts'

/** Every day from one to another, each with its own folder of a size. */
function every(from: string, to: string, bytes = 1): Days {
  const days: Days = {}
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10)
    days[day] = { folder: day, revision: 1, bytes }
  }
  return days
}

const kept = (days: Days, most?: number): string[] => {
  const gone = outlived(days, most)
  return Object.keys(days).filter((day) => !gone.includes(day))
}

test('the last fourteen days stay, and of each month the first', () => {
  const days = kept(every('2026-09-05', '2026-11-28'))
  expect(days.slice(0, 4)).toEqual(['2026-09-05', '2026-10-01', '2026-11-01', '2026-11-15'])
  expect(days).toHaveLength(3 + 14)
})

test('days without a dump do not shorten the fourteen', () =>
  expect(kept({ ...every('2026-11-01', '2026-11-03'), ...every('2026-11-28', '2026-11-28') })).toEqual([
    '2026-11-01',
    '2026-11-28'
  ]))

test('when there is no room the oldest go first, and the newest never', () => {
  expect(kept(every('2026-11-20', '2026-11-28', 10), 35)).toEqual(['2026-11-26', '2026-11-27', '2026-11-28'])
  expect(kept(every('2026-11-20', '2026-11-28', 10), 5)).toEqual(['2026-11-28'])
})

test('days that share a folder take its room once', () => {
  const days = Object.fromEntries(
    Object.keys(every('2026-11-20', '2026-11-28')).map((day) => [day, { folder: 'a', revision: 1, bytes: 10 }])
  )
  expect(kept(days, 10)).toHaveLength(9)
})

test('nothing is let go of nothing', () => expect(outlived({})).toEqual([]))
