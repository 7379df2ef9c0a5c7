import type { RecordOf } from '@detwin/content'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** The record that a value of a filter names: by the last part of its address, a former one, or its id. */
export const recordNamed = <T extends 'city' | 'group'>(
  snapshot: Snapshot,
  type: T,
  value: string
): RecordOf<T> | undefined => snapshot.bySlug(type, value)?.record ?? snapshot.get(type, value)
