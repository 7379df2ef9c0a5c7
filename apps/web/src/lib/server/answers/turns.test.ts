import { expect, test } from 'vitest'
import { Overload, Turns } from './turns.ts'

test('a few work, the next ones wait their turn, the rest is refused', async () => {
  const turns = new Turns(2, 1)
  const gates = Array.from({ length: 3 }, () => Promise.withResolvers<void>())
  const begun: number[] = []
  const work = gates.map(({ promise }, index) =>
    turns.take(() => {
      begun.push(index)
      return promise
    })
  )
  await expect(turns.take(async () => undefined)).rejects.toThrow(Overload)
  expect(begun).toEqual([0, 1])
  gates[1]?.resolve()
  await work[1]
  await expect.poll(() => begun).toEqual([0, 1, 2])
  gates[0]?.resolve()
  gates[2]?.resolve()
  await Promise.all(work)
  expect(await turns.take(async () => 'free again')).toBe('free again')
})

test('work that fails gives its turn on', async () => {
  const turns = new Turns(1, 1)
  const fails = turns.take(() => Promise.reject(new Error('provoked')))
  const next = turns.take(async () => 'done')
  await expect(fails).rejects.toThrow('provoked')
  expect(await next).toBe('done')
})

test('between two that waited, others get the thread', async () => {
  const turns = new Turns(1, 1)
  const order: string[] = []
  const first = turns.take(async () => {
    order.push('first')
    setImmediate(() => order.push('another'))
  })
  await Promise.all([first, turns.take(async () => order.push('second'))])
  expect(order).toEqual(['first', 'another', 'second'])
})
