import { afterEach, expect, test, vi } from 'vitest'
import { Pace } from './pace.ts'

afterEach(() => vi.restoreAllMocks())

test('long work leaves the thread to others now and then, and not after each part', async () => {
  let time = 0
  vi.spyOn(performance, 'now').mockImplementation(() => time)
  const pace = new Pace()
  const letIn: number[] = []
  for (let part = 1; part <= 12; part++) {
    time += 2
    let others = 0
    setImmediate(() => (others += 1))
    await pace.rest()
    if (others > 0) letIn.push(part)
  }
  // Five milliseconds are over in every third part of two.
  expect(letIn).toEqual([3, 6, 9, 12])
})
