import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ClientError } from './client-error.ts'
import { patiently, pause } from './patience.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const away = (retryAfter?: number) => new ClientError('unreachable', 'away', { retryAfter })

/** Fails with these, then gives what it was tried for. */
const failing = (...errors: Error[]) =>
  vi.fn(() => (errors.length > 0 ? Promise.reject(errors.shift() ?? away()) : Promise.resolve('done')))

describe('patience', () => {
  test('waits longer each time, and never longer than five minutes', async () => {
    const waits: number[] = []
    const work = failing(...Array.from({ length: 12 }, () => away()))
    const result = patiently(work, { attempts: Infinity, onWait: (_, seconds) => waits.push(seconds) })
    await vi.runAllTimersAsync()
    expect(await result).toBe('done')
    for (const [index, seconds] of waits.entries()) {
      const most = Math.min(300, 2 ** index)
      expect(seconds).toBeGreaterThanOrEqual(most / 2)
      expect(seconds).toBeLessThanOrEqual(most)
    }
  })

  test('waits as long as the server asks', async () => {
    const waits: number[] = []
    const result = patiently(failing(away(120)), { attempts: 2, onWait: (_, seconds) => waits.push(seconds) })
    await vi.runAllTimersAsync()
    expect([await result, waits]).toEqual(['done', [120]])
  })

  test('ends after so many tries', async () => {
    const work = failing(away(), away(), away())
    const result = expect(patiently(work, { attempts: 2 })).rejects.toThrow('away')
    await vi.runAllTimersAsync()
    await result
    expect(work).toHaveBeenCalledTimes(2)
  })

  test.each([new ClientError('refused', 'no'), new ClientError('invalid', 'no'), new TypeError('no')])(
    'has none with %s',
    async (error) => {
      const work = failing(error)
      await expect(patiently(work, { attempts: 5 })).rejects.toBe(error)
      expect(work).toHaveBeenCalledTimes(1)
    }
  )
})

test('a pause ends with its signal', async () => {
  const stop = new AbortController()
  const waiting = expect(pause(60_000, stop.signal)).rejects.toMatchObject({ name: 'AbortError' })
  stop.abort()
  await waiting
  await expect(pause(60_000, stop.signal)).rejects.toMatchObject({ name: 'AbortError' })
  expect(vi.getTimerCount()).toBe(0)
})
