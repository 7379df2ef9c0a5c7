import { expect, test, vi } from 'vitest'
import { closed, forget, opened, remembered } from './open-transactions.ts'

const ask = () => {
  let answers = 0
  return vi.fn(() => Promise.resolve(++answers))
}

test('what was read in a transaction is not asked again, until something is written to its collection', async () => {
  const req = { transactionID: 'a' }
  const read = ask()
  opened('a')
  const name = () => remembered(req, 'cities', 'name of 1', read)
  expect([await name(), await name()]).toEqual([1, 1])
  await forget(req, 'sources')
  expect(await name()).toBe(1)
  await forget(req, 'cities')
  expect([await name(), await name()]).toEqual([2, 2])
})

test('what was being read while something was written is asked again', async () => {
  const req = { transactionID: 'b' }
  const read = ask()
  opened('b')
  const first = remembered(req, 'cities', 'name of 1', async () => {
    await forget(req, 'cities')
    return read()
  })
  expect(await first).toBe(1)
  expect(await remembered(req, 'cities', 'name of 1', read)).toBe(2)
})

test('another transaction, and no transaction, ask for themselves', async () => {
  const read = ask()
  const name = (req: { transactionID?: string }) => remembered(req, 'cities', 'name of 1', read)
  opened('c')
  expect([await name({ transactionID: 'c' }), await name({}), await name({})]).toEqual([1, 2, 3])
  closed('c')
  opened('c')
  expect(await name({ transactionID: 'c' })).toBe(4)
})
