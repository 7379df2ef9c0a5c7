import { z } from 'zod'
import type { WholeRecord } from '../translations/working-record.ts'
import type { Mergeable } from './mergeable.ts'
import { uniteEvents, uniteIds, uniteInstruments } from './unite-rows.ts'
import { type Difference, uniteValues } from './unite-values.ts'

export interface United {
  record: WholeRecord
  gained: Difference[]
  conflicts: Difference[]
  counts: { events: number; instruments: number; listedBy: number; same: number }
}

const note = z.string().catch('')

/** What the kept record is after the merge, and how it differs from before. */
export function unite(
  collection: Mergeable,
  kept: WholeRecord,
  merged: WholeRecord,
  taken: ReadonlySet<string>
): United {
  const { values, gained, conflicts } = uniteValues(collection, kept, merged, taken)
  const notes = [note.parse(kept.internalNotes), note.parse(merged.internalNotes)].filter(Boolean)
  const record = { ...kept, ...values, internalNotes: [...new Set(notes)].join('\n\n') || null }
  if (collection === 'cities')
    return { record, gained, conflicts, counts: { events: 0, instruments: 0, listedBy: 0, same: 0 } }

  const events = uniteEvents(kept.events, merged.events)
  const instruments = uniteInstruments(kept.instruments, merged.instruments)
  const listedBy = uniteIds(kept.listedBy, merged.listedBy)
  const counts = {
    events: events.moved,
    instruments: instruments.moved,
    listedBy: listedBy.length - uniteIds(kept.listedBy, []).length,
    same: events.same + instruments.same
  }
  return {
    record: { ...record, events: events.rows, instruments: instruments.rows, listedBy },
    gained,
    conflicts,
    counts
  }
}
