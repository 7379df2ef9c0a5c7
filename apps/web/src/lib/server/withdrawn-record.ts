import type { RecordType, Withdrawal } from '@detwin/content'
import type { Snapshot } from './snapshot/snapshot.ts'

/** What is told where a record was: nothing of what it said. */
export interface WithdrawnRecord {
  type: RecordType
  /** `YYYY-MM-DD` */
  day: string
  /** Null where no reason was given. */
  withdrawal: Withdrawal | null
}

/** What was at an address, in words or an id, until it was withdrawn; undefined when nothing ever was. */
export function withdrawnRecord(snapshot: Snapshot, type: RecordType, slugOrId: string): WithdrawnRecord | undefined {
  const withdrawn = snapshot.withdrawn(type, slugOrId)
  if (!withdrawn) return undefined
  const { at, withdrawal = null } = withdrawn.change
  return { type, day: at.slice(0, 10), withdrawal }
}
