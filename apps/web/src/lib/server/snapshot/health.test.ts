import { ClientError } from '@detwin/content/client'
import { afterEach, expect, test, vi } from 'vitest'
import { Health } from './health.ts'

afterEach(() => vi.restoreAllMocks())

test('a problem is printed once, however long it lasts, and so is its end', () => {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  const log = vi.spyOn(console, 'log').mockReturnValue()
  const health = new Health(null)
  for (let round = 0; round < 3; round += 1) health.failed(new ClientError('unreachable', 'provoked'))
  expect(error).toHaveBeenCalledTimes(1)
  health.failed(new ClientError('refused', 'provoked'))
  expect(error).toHaveBeenCalledTimes(2)
  for (let round = 0; round < 3; round += 1) health.succeeded()
  expect(log).toHaveBeenCalledTimes(1)
})
