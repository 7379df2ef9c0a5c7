import type { PublicRecord } from '@detwin/content'
import { exampleRecords, publicationsOf } from '@detwin/content/examples'
import { applyEntries } from '../src/lib/server/snapshot/apply.ts'
import { Snapshot } from '../src/lib/server/snapshot/snapshot.ts'

/** What the site holds after these records were published once each. */
export const snapshotOf = (...records: PublicRecord[]): Snapshot =>
  applyEntries(Snapshot.empty, publicationsOf(records), String(records.length))

/** The examples of the contract, with these published in place of their namesakes or beside them. */
export const exampleSnapshot = (...records: PublicRecord[]): Snapshot =>
  snapshotOf(...exampleRecords.filter(({ id }) => !records.some((record) => record.id === id)), ...records)
