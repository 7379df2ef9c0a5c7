import type { ChangesPage, Publication } from '@detwin/content'
import { changesQuery } from '@detwin/content/api'
import type { Held, Snapshot } from '../snapshot/snapshot.ts'
import { jsonAnswer } from './answer.ts'
import { readPlace, writePlace } from './log-place.ts'
import { readQuery } from './query.ts'
import { badValue, Refusal } from './refusal.ts'

const usualLimit = 500

const known = new WeakMap<Snapshot, readonly Held[]>()

/** What the snapshot holds in the order of the log, each record at the place of its newest entry. */
function inLogOrder(snapshot: Snapshot): readonly Held[] {
  const held = known.get(snapshot) ?? [...snapshot.held.values()].sort((a, b) => a.seq - b.seq)
  known.set(snapshot, held)
  return held
}

/**
 * The page of the log behind a cursor. Who applies every page from the first to the last holds what the snapshot holds,
 * also when records change between two pages: a changed one stands behind all others.
 * @throws Refusal for what is no cursor, one of another log, one that is ahead, and while places are not known yet
 */
export function changesAt({ snapshot, search }: { snapshot: Snapshot; search: URLSearchParams }): Response {
  const { after, limit = usualLimit } = readQuery(search, changesQuery)
  const entries = inLogOrder(snapshot)
  if (entries[0]?.seq === 0)
    throw new Refusal(503, 'Not ready', 'The log is being read again after an update. Please ask again in a minute.', {
      retryAfter: 60
    })
  const seq = after === undefined ? 0 : placeOf(after, snapshot, entries.at(-1)?.seq ?? 0)
  const start = firstBehind(entries, seq)
  const items = entries.slice(start, start + limit).map(entryOf)
  const last = items.at(-1)
  const page: ChangesPage = {
    items,
    cursor: last ? writePlace(last) : (after ?? ''),
    more: start + limit < entries.length
  }
  // Followers ask for what is new: nobody on the way may answer from memory without asking us.
  return jsonAnswer(page, [], { 'cache-control': 'public, no-cache' })
}

function placeOf(after: string, snapshot: Snapshot, newest: number): number {
  const seq = readPlace(after, snapshot, newest)
  if (seq === 'none') throw badValue('after', after, 'It takes the “cursor” of the answer before.')
  if (seq === 'ahead')
    throw new Refusal(503, 'Not there yet', 'The entry of your cursor has not arrived here yet. Please ask again.', {
      retryAfter: 2
    })
  if (seq === 'other')
    throw new Refusal(
      409,
      'Unknown cursor',
      'This log does not hold the entry of your cursor: it is another log, or went back in time. Start again without “after”.',
      { parameter: 'after', value: after }
    )
  return seq
}

function firstBehind(entries: readonly Held[], seq: number): number {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.seq ?? Infinity) > seq) high = middle
    else low = middle + 1
  }
  return low
}

/** The newest entry of a record, as the log has it. */
function entryOf({ seq, type, id, revision, hash, document, history }: Held): Publication {
  const { at = '', withdrawal } = history.at(-1) ?? {}
  const entry = { seq, type, id, revision, at }
  return document && hash !== null
    ? { op: 'put', ...entry, hash, document }
    : { op: 'delete', ...entry, ...(withdrawal && { withdrawal }) }
}
