import type { Group, News, Statement } from '@detwin/content'
import type { Snapshot } from './snapshot/snapshot.ts'

/** The groups that signed a statement; a withdrawn group is none of them. */
export const signersOf = ({ signatures }: Statement, snapshot: Snapshot): Group[] =>
  snapshot.list(
    'group',
    signatures.map(({ group }) => group)
  )

/** The groups whose text it is. */
export const groupsOf = (record: News | Statement, snapshot: Snapshot): Group[] =>
  record.type === 'news' ? snapshot.list('group', record.groups ?? []) : signersOf(record, snapshot)
