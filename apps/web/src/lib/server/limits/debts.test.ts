import { expect, test } from 'vitest'
import { Debts } from './debts.ts'

const start = 1_000_000
const second = 1000

test('what two and a half minutes bring may be taken at once, and then as it comes in', () => {
  const debts = new Debts(start)
  for (let asked = 0; asked < 1500; asked++) expect(debts.take('a', 1, 600, start)).toBe(0)
  expect(debts.take('a', 1, 600, start)).toBe(1)
  expect(debts.take('a', 30, 600, start)).toBe(3)
  expect(debts.take('a', 10, 600, start + second)).toBe(0)
  expect(debts.take('a', 1, 600, start + second)).toBe(1)
  expect(debts.take('a', 1500, 600, start + 1000 * second)).toBe(0)
})

test('each has an allowance of its own', () => {
  const debts = new Debts(start)
  expect(debts.take('a', 1500, 600, start)).toBe(0)
  expect(debts.take('b', 1, 600, start)).toBe(0)
})

test('who waits as long as was said is let in', () => {
  const debts = new Debts(start)
  debts.take('a', 1500, 600, start)
  const wait = debts.take('a', 100, 600, start)
  expect(debts.take('a', 100, 600, start + (wait - 1) * second)).toBeGreaterThan(0)
  expect(debts.take('a', 100, 600, start + wait * second)).toBe(0)
})

test('what an answer turns out to cost is owed, for five minutes at most', () => {
  const debts = new Debts(start)
  debts.add('a', 1_000_000, 600, start)
  expect(debts.take('a', 1, 600, start)).toBe(151)
  expect(debts.take('a', 1, 600, start + 151 * second)).toBe(0)
})

test('a change of the key forgets no debt, and two of them forget every name', () => {
  const debts = new Debts(start)
  debts.take('a', 1, 600, start + 299 * second)
  debts.take('a', 1499, 600, start + 299 * second)
  expect(debts.take('a', 100, 600, start + 300 * second)).toBeGreaterThan(0)
  debts.take('c', 1, 600, start + 600 * second)
  debts.take('c', 1, 600, start + 900 * second)
  expect(debts.size).toBe(2)
})

test('after a long silence nothing is left of those before', () => {
  const debts = new Debts(start)
  debts.take('a', 1, 600, start)
  debts.take('b', 1, 600, start + 3600 * second)
  expect(debts.size).toBe(1)
})

test('however many ask, so many are remembered', () => {
  const debts = new Debts(start, 50)
  for (let asked = 0; asked < 200; asked++) debts.take(`visitor ${asked}`, 1, 600, start)
  expect(debts.size).toBe(50)
})
