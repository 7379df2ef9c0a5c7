import type { PublicRecord } from '@detwin/content'
import { valuesBefore } from '#lib/server/snapshot/changed-values.ts'
import type { Change } from '#lib/server/snapshot/change.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

/** A publication with the record's fields before and after it; null where they are not known, or there were none. */
export interface Version {
  change: Change
  before: Readonly<Record<string, unknown>> | null
  after: Readonly<Record<string, unknown>> | null
}

/**
 * The publications of a record, newest first, each with what it was before and after: walked back from what it is now.
 * Older than a withdrawal, or than a change of which nothing was kept, is unknown.
 */
export function versionsOf(snapshot: Snapshot, record: PublicRecord): Version[] {
  let after: Version['after'] = { ...record }
  return snapshot
    .historyOf(record)
    .toReversed()
    .map((change) => {
      const before: Version['before'] = after && change.before ? valuesBefore(after, change.before) : null
      const version = { change, before, after }
      after = before
      return version
    })
}
