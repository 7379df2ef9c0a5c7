import type { Locale, PublicRecord } from '@detwin/content'
import type { Change } from '#lib/server/snapshot/change.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { type Details, detailsOf } from './details.ts'

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

/** The changes of a page with what each field said before and after. */
export function withDetails<T extends PublicRecord>(
  snapshot: Snapshot,
  changes: readonly PageChange<T>[],
  locale: Locale
): (PageChange<T> & { details: Details | undefined })[] {
  const records = new Set(changes.map(({ record }) => record))
  const details = new Map([...records].map((record) => [record, detailsOf(snapshot, record, locale)]))
  return changes.map((change) => ({ ...change, details: details.get(change.record)?.get(change.change.revision) }))
}
