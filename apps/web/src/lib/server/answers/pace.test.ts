import { expect, test } from 'vitest'
import { Pace } from './pace.ts'

test('long work leaves the thread to others now and then, and not after each part', async () => {
  const pace = new Pace()
  let others = 0
  let going = true
  const other = (): void => {
    others += 1
    if (going) setImmediate(other)
  }
  setImmediate(other)
  for (let part = 0; part < 40; part++) {
    const end = performance.now() + 1
    while (performance.now() < end);
    await pace.rest()
  }
  going = false
  expect(others).toBeGreaterThan(3)
  expect(others).toBeLessThan(20)
})
