import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Lateness } from './lateness.ts'

/** Takes the thread, as making something large in one go would. */
function block(milliseconds: number): void {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

test('a thread that others hold is late, and on time again when they let go', async () => {
  const lateness = new Lateness(100)
  await pause(50)
  expect(lateness.isTooMuch).toBe(false)
  block(500)
  await pause(150)
  // Once is no overload.
  expect(lateness.isTooMuch).toBe(false)
  for (let turn = 0; turn < 20 && !lateness.isTooMuch; turn++) {
    block(400)
    await pause(1)
  }
  expect(lateness.isTooMuch).toBe(true)
  await expect.poll(() => lateness.isTooMuch).toBe(false)
})
