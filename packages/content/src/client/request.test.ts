import { expect, test } from 'vitest'
import { secondsOf } from './request.ts'

const now = Date.parse('2026-11-28T03:00:00Z')

test.each([
  [null, undefined],
  ['120', 120],
  ['Sat, 28 Nov 2026 03:02:00 GMT', 120],
  ['Sat, 28 Nov 2026 02:00:00 GMT', 0],
  ['soon', undefined]
])('Retry-After: %s is %s seconds', (value, seconds) => expect(secondsOf(value, now)).toBe(seconds))
