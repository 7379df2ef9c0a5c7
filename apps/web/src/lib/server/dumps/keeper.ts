import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { today } from '../day.ts'
import type { Settings } from '../settings.ts'
import { isDue } from './due.ts'
import { shelfOf } from './make.ts'
import { newestDay, readDays } from './shelf.ts'

const program = fileURLToPath(new URL('../../../bin/dumps.ts', import.meta.url))

/** Milliseconds between two looks at the shelf, and before the first: a start has other things to do. */
const often = 20_000

/** Keeps the dumps up to date, each made by a process of its own, so that readers do not wait for it. */
export class DumpKeeper {
  /** Changes with what is on the shelf: pages that tell of it are made again. */
  stamp = ''
  readonly #settings: Settings
  readonly #revision: () => number | undefined
  #timer: NodeJS.Timeout | undefined
  #child: ChildProcess | undefined
  #lastTry = 0
  #problem = ''

  /** @param revision of the snapshot; undefined while there is none */
  constructor(settings: Settings, revision: () => number | undefined) {
    this.#settings = settings
    this.#revision = revision
  }

  start(): void {
    this.#timer = setInterval(() => void this.look(), often)
    void this.look()
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#child?.kill()
  }

  /** Never throws: a disk that cannot be read is said, and tried again. */
  async look(): Promise<void> {
    try {
      const days = await readDays(shelfOf(this.#settings))
      const newest = newestDay(days) ?? ''
      this.stamp = `${newest} ${days[newest]?.folder ?? ''} ${Object.keys(days).length}`
      const revision = this.#revision()
      const now = Date.now()
      if (!this.#settings.dumps || this.#child || revision === undefined) return
      if (process.uptime() * 1_000 < often || !isDue(days, revision, today(now), now, this.#lastTry)) return
      this.#lastTry = now
      this.#make()
    } catch (error) {
      this.#say(error instanceof Error ? error.message : String(error))
    }
  }

  #make(): void {
    const child = spawn(process.execPath, [program], { env: process.env, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (text: Buffer) => (said += text.toString()))
    child.once('error', (error) => (said += error.message))
    child.once('close', (code, signal) => {
      this.#child = undefined
      if (code !== 0 && signal !== 'SIGTERM') this.#say(said.trim() || `it ended with ${signal ?? code}`)
      else if (code === 0) this.#problem = ''
      void this.look()
    })
    this.#child = child
  }

  /** Once, however often it happens. */
  #say(problem: string): void {
    if (problem !== this.#problem) console.error(`No dump could be made: ${problem}`)
    this.#problem = problem
  }
}
