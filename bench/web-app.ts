import { setTimeout as sleep } from 'node:timers/promises'
import { webProcess } from '../scripts/start/apps.ts'
import type { Family } from '../scripts/start/family.ts'
import { type Usage, usageOf } from './report/machine.ts'

export interface WebApp {
  url: string
  /** Milliseconds from the start of the process to its first 200 from the readiness address. */
  readyAfter: number
  usage: () => Usage
  end: () => Promise<void>
}

/** The built web app as `start` runs it, and unlike there with its process at hand: it is weighed and started again. */
export async function startWeb(
  family: Family,
  { webUrl: url, env }: { webUrl: string; env: NodeJS.ProcessEnv }
): Promise<WebApp> {
  const from = performance.now()
  const { command, args, options } = webProcess({ env })
  const child = family.start(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const { pid } = child
  if (pid === undefined) throw new Error('The web app did not start.')
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`The web app ended by itself: ${said}`)
    await sleep(5)
  }
  const readyAfter = performance.now() - from
  const end = async (): Promise<void> => {
    const closed = new Promise((resolve) => child.once('close', resolve))
    if (child.kill('SIGTERM')) await closed
  }
  return { url, readyAfter, usage: () => usageOf(pid), end }
}

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/health/ready`).then(
    async (answer) => {
      await answer.arrayBuffer()
      return answer.ok
    },
    () => false
  )
