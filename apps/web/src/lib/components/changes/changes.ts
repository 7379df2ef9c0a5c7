import type { PublicRecord } from '@detwin/content'
import type { Change } from '#lib/server/snapshot/change.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

/** One publication of one record, as a page tells it. */
export interface PageChange<T extends PublicRecord = PublicRecord> {
  record: T
  change: Change
  /** `YYYY-MM-DD`, UTC. */
  day: string
}

/** Everything that was published about these records, the newest first. */
export const changesOf = <T extends PublicRecord>(snapshot: Snapshot, records: readonly T[]): PageChange<T>[] =>
  records
    .flatMap((record) => snapshot.historyOf(record).map((change) => ({ record, change, day: change.at.slice(0, 10) })))
    .sort((a, b) => (a.change.at < b.change.at ? 1 : a.change.at > b.change.at ? -1 : 0))
