import type { PublicRecord } from '@detwin/content'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** When what a record's page says last changed, by the log: ISO 8601. A city's page tells its agreements too. */
export function lastModified(snapshot: Snapshot, record: PublicRecord): string | undefined {
  const told = record.type === 'city' ? [record, ...snapshot.agreementsOf(record)] : [record]
  return told
    .flatMap((each) => snapshot.historyOf(each).at(-1)?.at ?? [])
    .reduce<string | undefined>((last, at) => (last === undefined || at > last ? at : last), undefined)
}
