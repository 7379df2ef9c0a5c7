import type { ApiType, DocumentOf } from '@detwin/content/api'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { present, type Wanted } from './present.ts'
import { related } from './related.ts'

/** What `include` brings beside an answer, by type; nothing when nothing was asked for. */
export function included(
  records: readonly DocumentOf<ApiType>[],
  { include, locale }: Wanted & { include?: readonly ApiType[] },
  { snapshot, siteUrl }: { snapshot: Snapshot; siteUrl: string }
): { included?: Record<string, unknown[]> } {
  if (!include) return {}
  const told = (type: ApiType): unknown[] =>
    related(records, type, snapshot).flatMap((record) => {
      const held = snapshot.heldOf(record)
      return held ? [present(type, { record, held }, { locale }, siteUrl)] : []
    })
  return { included: Object.fromEntries(include.map((type) => [type, told(type)])) }
}
