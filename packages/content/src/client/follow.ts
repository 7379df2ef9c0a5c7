import type { ChangesPage } from '../publication.ts'
import { type ClientError } from './client-error.ts'
import { patiently, pause } from './patience.ts'

export interface FollowOptions {
  /** The cursor of the last page that was dealt with; without it everything comes, from the beginning. */
  after?: string | null
  /** Entries a page, up to 1,000. */
  limit?: number
  /** Milliseconds between two looks when nothing is left to read; a minute if not given. `once` ends there. */
  every?: number | 'once'
  /** Ends the following, also in the middle of a pause. */
  signal?: AbortSignal
  /** Told of each failure that is waited out, with the seconds until the next try. */
  onWait?: (error: ClientError, seconds: number) => void
}

type Page = (after: string | undefined, limit: number, signal?: AbortSignal) => Promise<ChangesPage>

/**
 * Pages of changes, for ever or until they are all read. Keep `cursor` once a page is dealt with: who is stopped goes on
 * from it and misses nothing. Outages are waited out.
 * @throws ClientError `unknown-cursor` when the log is another one: begin again without a cursor; `refused`, `invalid`
 */
export async function* followChanges(
  page: Page,
  { after, limit = 500, every = 60_000, signal, onWait }: FollowOptions
): AsyncGenerator<ChangesPage, void> {
  let cursor = after ?? undefined
  try {
    for (;;) {
      const from = cursor
      const read = await patiently(() => page(from, limit, signal), { attempts: Infinity, onWait, signal })
      // A log without an entry has no place to name.
      cursor = read.cursor || cursor
      if (read.items.length > 0) yield read
      if (read.more) continue
      if (every === 'once') return
      await pause(every, signal)
    }
  } catch (error) {
    // Who stopped us needs no error.
    if (!signal?.aborted) throw error
  }
}
