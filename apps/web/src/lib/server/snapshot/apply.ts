import { hashOf, type Publication, type PublicRecord } from '@detwin/content'
import { pathOf } from '#lib/paths.ts'
import { changeOf } from './change.ts'
import { type Address, type Held, keyOf, Snapshot } from './snapshot.ts'

/** The log says something else about the past than what it said before, or than what it says itself. */
export class LogError extends Error {
  readonly reason: 'damaged' | 'rewritten'
  constructor(reason: LogError['reason'], message: string) {
    super(message)
    this.name = 'LogError'
    this.reason = reason
  }
}

/**
 * The snapshot after these entries of the log. An entry counts when its revision is higher than the one held, so
 * entries may come twice and in any order.
 */
export function applyEntries(snapshot: Snapshot, entries: readonly Publication[], cursor: string | null): Snapshot {
  const held = new Map(snapshot.held)
  let { revision, updatedAt } = snapshot
  for (const entry of entries) {
    const before = held.get(keyOf(entry.type, entry.id))
    if (before && before.revision >= entry.revision) continue
    held.set(keyOf(entry.type, entry.id), after(before, entry))
    revision += 1
    if (!updatedAt || entry.at > updatedAt) updatedAt = entry.at
  }
  return new Snapshot(held, cursor, revision, updatedAt)
}

function after(before: Held | undefined, entry: Publication): Held {
  const change = changeOf(before?.document ?? null, entry)
  return {
    type: entry.type,
    id: entry.id,
    revision: entry.revision,
    seq: entry.seq,
    hash: entry.op === 'put' ? entry.hash : null,
    document: entry.op === 'put' ? entry.document : null,
    history: [...(before?.history ?? []), change],
    ...(entry.op === 'delete' && { was: before?.document ? addressOf(before.document) : before?.was })
  }
}

const addressOf = (record: PublicRecord): Address => ({
  path: pathOf(record) ?? '',
  slugs: 'slug' in record ? [record.slug, ...record.formerSlugs] : []
})

/** @throws LogError when an entry is not what its hash says, or differs from the same revision as we hold it. */
export function checkEntries(snapshot: Snapshot, entries: readonly Publication[]): void {
  for (const entry of entries) {
    const name = `revision ${entry.revision} of ${keyOf(entry.type, entry.id)}`
    if (entry.op === 'put' && (entry.document.id !== entry.id || entry.document.type !== entry.type))
      throw new LogError('damaged', `The log names ${name} and holds another record.`)
    if (entry.op === 'put' && hashOf(entry.document) !== entry.hash)
      throw new LogError('damaged', `The log holds another text for ${name} than its hash says.`)
    const held = snapshot.held.get(keyOf(entry.type, entry.id))
    if (held?.revision === entry.revision && held.hash !== (entry.op === 'put' ? entry.hash : null))
      throw new LogError('rewritten', `The log now says something else in ${name}.`)
  }
}
