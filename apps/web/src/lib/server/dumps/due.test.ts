import { expect, test } from 'vitest'
import { isDue } from './due.ts'

const now = Date.parse('2026-11-28T12:00:00Z')
const days = { '2026-11-28': { folder: 'a', revision: 7, bytes: 1 } }
const minutes = (n: number): number => now - n * 60_000

test.each([
  ['there is none', {}, 7, '2026-11-28', 0, true],
  ['the day and the record have one', days, 7, '2026-11-28', 0, false],
  ['the record changed', days, 8, '2026-11-28', minutes(16), true],
  ['the record changed, and one was just made', days, 8, '2026-11-28', minutes(14), false],
  ['a new day began', days, 7, '2026-11-29', 0, true],
  ['a new day began, and the last try failed just now', days, 7, '2026-11-29', minutes(1), false]
])('when %s', (_, kept, revision, day, lastTry, due) => expect(isDue(kept, revision, day, now, lastTry)).toBe(due))
