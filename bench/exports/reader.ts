import { setTimeout as sleep } from 'node:timers/promises'
import { round, type Spread, spreadOf } from '../report/numbers.ts'

/** What one reader sees who asks for a kept page again and again, while something else goes on. */
export interface Seen extends Spread {
  p99: number
}

/** @returns what the work gave, and how long the pages took meanwhile, in milliseconds */
export async function whileReading<T>(url: string, work: () => Promise<T>): Promise<{ result: T; seen: Seen }> {
  const times: number[] = []
  let going = true
  const read = async (): Promise<void> => {
    while (going) {
      const from = performance.now()
      await (await fetch(url)).arrayBuffer()
      times.push(performance.now() - from)
      await sleep(2)
    }
  }
  const reading = read()
  const result = await work().finally(() => (going = false))
  await reading
  const sorted = times.toSorted((a, b) => a - b)
  const p99 = sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN
  // Thousands of times say no more than these.
  return { result, seen: { ...spreadOf(times), all: [], p99: round(p99, 1) } }
}
