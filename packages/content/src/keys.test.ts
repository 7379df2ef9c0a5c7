import { expect, test } from 'vitest'
import { hashOfKey, hintOfKey, isKey, newKey } from './keys.ts'

test('a new key is one, and never the same', () => {
  const keys = Array.from({ length: 50 }, newKey)
  expect(keys.filter(isKey)).toEqual(keys)
  expect(new Set(keys).size).toBe(50)
})

test('scanners find it by its shape', () => expect(`token=${newKey()};`).toMatch(/\bdetwin_[0-9a-f]{56}\b/))

test('one wrong character anywhere, and it is none', () => {
  const key = newKey()
  for (let at = 0; at < key.length; at++) {
    const other = key[at] === 'a' ? 'b' : 'a'
    expect(isKey(key.slice(0, at) + other + key.slice(at + 1)), `character ${at}`).toBe(false)
  }
})

test.each(['', 'detwin_', 'Bearer x', newKey().toUpperCase(), newKey().slice(0, -1), `${newKey()}0`, ` ${newKey()}`])(
  '%j is no key',
  (text) => expect(isKey(text)).toBe(false)
)

test('what is kept and shown of a key does not give it away', () => {
  const key = newKey()
  expect(hashOfKey(key)).toMatch(/^[0-9a-f]{64}$/)
  expect(key).not.toContain(hashOfKey(key).slice(0, 12))
  expect(hintOfKey(key)).toBe(`${key.slice(0, 11)}…`)
})
