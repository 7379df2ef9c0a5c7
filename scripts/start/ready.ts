import { setTimeout as sleep } from 'node:timers/promises'
import type { Family } from './family.ts'

/** Milliseconds an app may take to answer. */
const patience = 120_000

/** Waits until the address answers 200. */
export async function answersAt(url: string, family: Family): Promise<void> {
  const deadline = Date.now() + patience
  while (!family.ending) {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) }).catch(() => undefined)
    if (response?.ok) return
    if (Date.now() > deadline) throw new Error(`${url} does not answer: what the app said stands above.`)
    await sleep(200)
  }
}
