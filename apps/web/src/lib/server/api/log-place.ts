import { type Publication, recordTypes } from '@detwin/content'
import { z } from 'zod'
import { type Held, keyOf, type Snapshot } from '../snapshot/snapshot.ts'

/**
 * A place in one certain log, as partners hold it: the entry last read, by its place, its record, and when it was
 * published. Another log, or an older copy of this one, has no such entry.
 */
const pattern = /^(\d{1,15})\.([a-z]+)\.([0-9a-f]{24})\.(\d{1,9})\.([0-9a-z]{1,9})$/

const place = z.object({
  seq: z.coerce.number<string>(),
  type: z.enum(recordTypes),
  id: z.string(),
  revision: z.coerce.number<string>(),
  at: z.string()
})

const timeOf = (at: string): string => Date.parse(at).toString(36)

export const writePlace = ({
  seq,
  type,
  id,
  revision,
  at
}: Pick<Publication, 'seq' | 'type' | 'id' | 'revision' | 'at'>) => `${seq}.${type}.${id}.${revision}.${timeOf(at)}`

/** Milliseconds by which another process of the site may have read more of the log than this one: it asks every 30 s. */
const mostBehind = 10 * 60_000

/**
 * The `seq` a cursor stands for; `none` for a text that is no cursor, `other` for one of another log, `ahead` for one of
 * minutes ago that lies behind all we have: another process of the site, which has read on, may have given it out.
 */
export function readPlace(
  text: string,
  snapshot: Snapshot,
  newest: number,
  now = Date.now()
): number | 'none' | 'other' | 'ahead' {
  const [, seq, type, id, revision, at] = pattern.exec(text) ?? []
  const read = place.safeParse({ seq, type, id, revision, at })
  if (!read.success) return 'none'
  const held = snapshot.held.get(keyOf(read.data.type, read.data.id))
  if (held && knows(held, read.data)) return read.data.seq
  const isRecent = Math.abs(now - parseInt(read.data.at, 36)) < mostBehind
  return read.data.seq > newest && isRecent ? 'ahead' : 'other'
}

const knows = ({ history, revision, seq }: Held, read: z.infer<typeof place>): boolean =>
  history.some((change) => change.revision === read.revision && timeOf(change.at) === read.at) &&
  (revision === read.revision ? seq === read.seq : seq > read.seq)
