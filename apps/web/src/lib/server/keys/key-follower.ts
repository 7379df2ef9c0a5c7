import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { keyList, type ValidKey } from '@detwin/content/keys'
import type { Settings } from '../settings.ts'
import { readKeyFile, writeKeyFile } from './key-file.ts'
import { KeyRing } from './key-ring.ts'

/** Between two questions: a key that is revoked is known to be within 5 s, the time of the answer included. */
const pause = 2000

/** How old the file may be that a restart without the CMS would find. */
const hour = 60 * 60 * 1000

type Connection = Pick<Settings, 'cmsUrl' | 'token' | 'folder'>

/** Asks the CMS for the valid keys again and again, tells it which were used, and keeps what it said on disk. */
export class KeyFollower {
  readonly ring = new KeyRing()
  readonly #cms: Connection
  readonly #file: string
  readonly #stopped = new AbortController()
  #following: Promise<void> | undefined
  #written = { keys: '', at: 0 }
  #problem = ''

  private constructor(cms: Connection) {
    this.#cms = cms
    this.#file = join(cms.folder, 'keys.json')
  }

  /** Knows what the disk holds; nothing is asked before `follow`. */
  static async open(cms: Connection): Promise<KeyFollower> {
    const follower = new KeyFollower(cms)
    const kept = await readKeyFile(follower.#file)
    if (kept) follower.ring.hold(kept.keys, Date.parse(kept.heard))
    return follower
  }

  follow(): void {
    this.#following ??= this.#follow()
  }

  async stop(): Promise<void> {
    this.#stopped.abort()
    await this.#following
  }

  /** Asks once. When that fails the last known keys stay. */
  async ask(): Promise<void> {
    const used = this.ring.uses.take()
    try {
      const keys = await this.#answer(used)
      this.ring.hold(keys)
      await this.#keep(keys)
      if (this.#problem) console.log('The CMS tells the keys again.')
      this.#problem = ''
    } catch (error) {
      this.ring.uses.giveBack(used)
      if (!this.#stopped.signal.aborted) this.#say(error)
    }
  }

  async #follow(): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      await this.ask()
      await sleep(pause, undefined, { signal: this.#stopped.signal }).catch(() => undefined) // only ever stopped
    }
  }

  async #answer(used: string[]): Promise<ValidKey[]> {
    const response = await fetch(new URL('/api/v1/keys', this.#cms.cmsUrl), {
      method: 'POST',
      headers: { authorization: `Bearer ${this.#cms.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ used }),
      redirect: 'error',
      signal: AbortSignal.any([this.#stopped.signal, AbortSignal.timeout(10_000)])
    })
    if (!response.ok) throw new Error(`The CMS answered ${response.status} to the question for the keys.`)
    return keyList.parse(await response.json()).keys
  }

  async #keep(keys: ValidKey[]): Promise<void> {
    const text = JSON.stringify(keys)
    const at = Date.now()
    if (text === this.#written.keys && at - this.#written.at < hour) return
    await writeKeyFile(this.#file, { keys, heard: new Date(at).toISOString() })
    this.#written = { keys: text, at }
  }

  /** Once in the process's log, however long it lasts; what the CMS sent is not repeated. */
  #say(error: unknown): void {
    const problem = error instanceof Error ? error.message : String(error)
    if (problem !== this.#problem) console.error('The keys cannot be asked for; the last known ones stay:', problem)
    this.#problem = problem
  }
}
