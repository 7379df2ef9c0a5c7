import { hashOfKey, newKey } from '@detwin/content/keys'
import { describe, expect, test } from 'vitest'
import { KeyRing } from './key-ring.ts'

const key = newKey()
const now = Date.parse('2026-11-28T12:00:00Z')
const hour = 3_600_000
const valid = { hash: hashOfKey(key), perMinute: 6000, expiresAt: new Date(now + hour).toISOString() }

const ringOf = (...keys: (typeof valid)[]): KeyRing => {
  const ring = new KeyRing()
  ring.hold(keys, now)
  return ring
}

test.each([`Bearer ${key}`, `bearer ${key}`, `BEARER  ${key}`])('%s is the key', (sent) =>
  expect(ringOf(valid).judge(sent, now)).toEqual(valid)
)

test.each([
  [undefined, 'none'],
  ['', 'none'],
  ['Basic ZGV0d2lu', 'none'],
  ['Bearer', 'no-key'],
  ['Bearer x', 'no-key'],
  [key, 'no-key'], // without the word before it
  [`Bearer ${key.slice(0, -1)}`, 'no-key'],
  [`Bearer ${newKey()}`, 'ended']
])('%j: %s', (sent, judged) => expect(ringOf(valid).judge(sent, now)).toBe(judged))

test('a key ends at its time, also when the CMS is not heard', () => {
  const ring = ringOf(valid)
  expect(ring.judge(`Bearer ${key}`, now + hour - 1)).toEqual(valid)
  expect(ring.judge(`Bearer ${key}`, now + hour)).toBe('ended')
})

test('a key that is not told any more has ended', () => {
  const ring = ringOf(valid)
  ring.hold([], now)
  expect(ring.judge(`Bearer ${key}`, now)).toBe('ended')
})

test('without the CMS the last keys are good for three days; then no key is believed or refused', () => {
  const ring = ringOf({ ...valid, expiresAt: new Date(now + 1000 * hour).toISOString() })
  expect(ring.judge(`Bearer ${key}`, now + 71 * hour)).toMatchObject({ perMinute: 6000 })
  expect(ring.judge(`Bearer ${key}`, now + 72 * hour)).toBe('unconfirmed')
  expect(ring.judge(`Bearer ${newKey()}`, now + 72 * hour)).toBe('unconfirmed')
  expect(new KeyRing().judge(`Bearer ${key}`, now)).toBe('unconfirmed')
})

describe('a use', () => {
  test('is told once a day', () => {
    const ring = ringOf({ ...valid, expiresAt: new Date(now + 100 * hour).toISOString() })
    const use = (at: number) => ring.judge(`Bearer ${key}`, at)
    use(now)
    use(now + 1)
    expect(ring.uses.take()).toEqual([valid.hash])
    use(now + 2)
    expect(ring.uses.take()).toEqual([])
    use(now + 13 * hour)
    expect(ring.uses.take()).toEqual([valid.hash])
  })

  test('that was not heard is told again', () => {
    const ring = ringOf(valid)
    ring.judge(`Bearer ${key}`, now)
    ring.uses.giveBack(ring.uses.take())
    expect(ring.uses.take()).toEqual([valid.hash])
  })

  test('is none where the key was refused', () => {
    const ring = ringOf()
    ring.judge(`Bearer ${key}`, now)
    expect(ring.uses.take()).toEqual([])
  })
})
