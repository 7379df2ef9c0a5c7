import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { today } from '../day.ts'
import type { Settings } from '../settings.ts'
import { isDue } from './due.ts'
import { shelfOf } from './make.ts'
import { type Days, newestDay, readDays } from './shelf.ts'

const program = fileURLToPath(new URL('../../../bin/dumps.ts', import.meta.url))

/** Milliseconds between two looks at the shelf, and before the first that makes one: a start has other things to do. */
const every20Seconds = 20_000

/** Keeps the dumps up to date, each made by a process of its own, so that readers do not wait for it. */
export class DumpKeeper {
  /** Changes with what is on the shelf: pages that tell of it are made again. */
  stamp = ''
  readonly #settings: Settings
  readonly #revision: () => number | undefined
  readonly #often: number
  #timer: NodeJS.Timeout | undefined
  #child: ChildProcess | undefined
  #lastTry = 0
  #problem = ''

  /** @param revision of the snapshot; undefined while there is none */
  constructor(settings: Settings, revision: () => number | undefined, often = every20Seconds) {
    this.#settings = settings
    this.#revision = revision
    this.#often = often
  }

  start(): void {
    this.#timer = setInterval(() => void this.#look(), this.#often)
    void this.#readShelf()
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#child?.kill()
  }

  async #look(): Promise<void> {
    const days = await this.#readShelf()
    const revision = this.#revision()
    const now = Date.now()
    if (!days || !this.#settings.dumps || this.#child || revision === undefined) return
    if (!isDue(days, revision, today(now), now, this.#lastTry)) return
    this.#lastTry = now
    this.#make()
  }

  /** @returns undefined where it cannot be read now: that is said, and tried again */
  async #readShelf(): Promise<Days | undefined> {
    try {
      const days = await readDays(shelfOf(this.#settings))
      const newest = newestDay(days) ?? ''
      this.stamp = `${newest} ${days[newest]?.folder ?? ''} ${Object.keys(days).length}`
      return days
    } catch (error) {
      this.#say(error instanceof Error ? error.message : String(error))
      return undefined
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
      void this.#readShelf()
    })
    this.#child = child
  }

  /** Once, however often it happens. */
  #say(problem: string): void {
    if (problem !== this.#problem) console.error(`No dump could be made: ${problem}`)
    this.#problem = problem
  }
}
