import type { Before } from './before.ts'

/** A record as the database holds it, in all languages. */
export type Raw = Record<string, unknown> & { id: string }

/**
 * What has to be written over the record as it stands. A withdrawal leaves the text alone; else fields that were empty
 * then are emptied: a database keeps what an update does not name.
 */
export function overwriting(
  current: Raw | null | undefined,
  before: Before,
  savedBy: string | null
): Record<string, unknown> {
  const saved = { updatedAt: new Date().toISOString(), savedBy }
  if (!before.public) return { ...withoutIds({ ...current }), _status: 'draft', ...saved }
  const empty = Object.fromEntries(Object.keys(current ?? {}).map((name) => [name, null]))
  const now = { ...withoutIds({ ...empty, ...before.record }), deletedAt: null, _status: 'published', ...saved }
  return current?.createdAt ? { ...now, createdAt: current.createdAt } : now
}

function withoutIds(record: Record<string, unknown>): Record<string, unknown> {
  const { id: _id, _id: _mongo, __v: _count, globalType: _type, ...rest } = record
  return rest
}
