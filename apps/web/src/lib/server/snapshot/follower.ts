import { join } from 'node:path'
import type { Publication } from '@detwin/content'
import { ClientError, createLog, type Log } from '@detwin/content/client'
import type { Settings } from '../settings.ts'
import { applyEntries, checkEntries } from './apply.ts'
import { Disk } from './disk.ts'
import { Health } from './health.ts'
import { MediaFolder } from './media-folder.ts'
import { fetchMediaOf } from './media-of-entries.ts'
import { filesOf, keyOf, Snapshot } from './snapshot.ts'

const pageSize = 1000

/**
 * Holds the current snapshot and follows the log: every POLL_SECONDS, and when told. Whatever goes wrong, the last
 * good snapshot stays and the problem is said.
 */
export class Follower {
  readonly settings: Settings
  readonly health: Health
  readonly media: MediaFolder
  readonly #disk: Disk
  readonly #log: Log
  readonly #stopped = new AbortController()
  #snapshot: Snapshot | null
  /** The snapshot is of an older version: it is shown until the log was read again from its start. */
  #placeless: boolean
  #following: Promise<void> | null = null
  #woken = Promise.withResolvers<void>()
  #mediaChecked = false

  private constructor(
    settings: Settings,
    { disk, snapshot, placeless, remark }: Awaited<ReturnType<typeof Disk.open>>
  ) {
    this.settings = settings
    this.health = new Health(remark)
    this.#disk = disk
    this.#snapshot = snapshot
    this.#placeless = placeless
    const send: typeof fetch = (address, init) =>
      fetch(address, {
        ...init,
        signal: AbortSignal.any([this.#stopped.signal, ...(init?.signal ? [init.signal] : [])])
      })
    this.#log = createLog({ baseUrl: settings.cmsUrl, token: settings.token, fetch: send })
    this.media = new MediaFolder(join(settings.folder, 'media'), (filename) =>
      send(new URL(`/api/v1/media/${filename}`, settings.cmsUrl), {
        headers: { authorization: `Bearer ${settings.token}` },
        redirect: 'error',
        signal: AbortSignal.timeout(60_000)
      })
    )
  }

  /** Reads what the disk holds. Nothing is asked of the CMS before `follow`. */
  static async open(settings: Settings): Promise<Follower> {
    return new Follower(settings, await Disk.open(settings.folder))
  }

  /** What is published, as far as we know; null before the log was read to its end for the first time. */
  get snapshot(): Snapshot | null {
    return this.#snapshot
  }

  follow(): void {
    this.#following ??= this.#follow()
  }

  /** The log grew: look now. */
  wake(): void {
    this.#woken.resolve()
  }

  /** Ends following and leaves the disk in order. */
  async stop(): Promise<void> {
    this.#stopped.abort()
    this.wake()
    await this.#following
    await this.#disk.close(this.#snapshot)
  }

  /** Reads the log to its end once. */
  async catchUp(): Promise<void> {
    try {
      await this.#catchUp()
      this.health.succeeded()
    } catch (error) {
      if (!this.#stopped.signal.aborted) this.health.failed(error)
    }
  }

  async #follow(): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      this.#woken = Promise.withResolvers()
      await this.catchUp()
      const timer = setTimeout(() => this.wake(), this.settings.pollMilliseconds)
      await this.#woken.promise
      clearTimeout(timer)
    }
  }

  async #catchUp(): Promise<void> {
    // Read from its start, another log would not be noticed: the old cursor tells.
    if (this.#placeless) await this.#log.changes(this.#snapshot?.cursor ?? undefined, 1)
    const from = (this.#placeless ? null : this.#snapshot) ?? Snapshot.empty
    const { entries, cursor } = await this.#read(from)
    const { ready, failure } = await fetchMediaOf(this.media, from, entries)
    if (failure === undefined) await this.#take(from, entries, cursor)
    // The entries before a missing image go public; the cursor stays, so that the rest is asked for again.
    else if (this.#snapshot && !this.#placeless && ready.length > 0) await this.#take(from, ready, from.cursor)
    if (failure !== undefined) throw failure
    await this.#checkMedia()
  }

  /** Everything behind the cursor: what a half-read log would show is not what was published at any time. */
  async #read(from: Snapshot): Promise<{ entries: Publication[]; cursor: string | null }> {
    const entries: Publication[] = []
    let cursor = from.cursor
    for (;;) {
      const page = await this.#log.changes(cursor ?? undefined, pageSize)
      this.health.answered()
      checkEntries(from, page.items)
      entries.push(...page.items)
      if (page.more && page.cursor === cursor)
        throw new ClientError('invalid', 'The log says that more follows and does not go on.')
      cursor = page.cursor
      if (!page.more) return { entries, cursor }
    }
  }

  /** On the disk first: what a reader saw must be there after a restart. */
  async #take(from: Snapshot, entries: readonly Publication[], cursor: string | null): Promise<void> {
    if (this.#snapshot && cursor === from.cursor && !bringsNews(from, entries)) return
    const next = applyEntries(from, entries, cursor)
    await this.#disk.keep(entries, next)
    this.#snapshot = next
    this.#placeless = false
    if (entries.some(({ type }) => type === 'media')) await this.media.sweep(next)
  }

  /** Once a start: images that somebody removed from the disk are fetched again. */
  async #checkMedia(): Promise<void> {
    if (this.#mediaChecked || !this.#snapshot) return
    await this.media.sweep(this.#snapshot)
    for (const file of this.#snapshot.all('media').flatMap(filesOf))
      if (!(await this.media.has(file))) await this.media.fetch(file)
    this.#mediaChecked = true
  }
}

const bringsNews = (snapshot: Snapshot, entries: readonly Publication[]): boolean =>
  entries.some(({ type, id, revision }) => revision > (snapshot.held.get(keyOf(type, id))?.revision ?? 0))
