import type { AgreementEvent, LocalizedText } from '@detwin/content'
import type { EndedRow, ReadingRow, ReviewedRow } from './read-csv.ts'
import { unique } from './seed-record.ts'
import { sourceId } from './sources.ts'

/**
 * The events we read in one documented row.
 * @param listing source of the row of twinnings.csv that says the same, if any: one event with both sources
 */
export function eventsOf(
  row: EndedRow | ReviewedRow,
  readings: readonly ReadingRow[],
  listing: string | undefined
): AgreementEvent[] {
  const seen = new Map<string, number>()
  return readings.map((reading) => {
    const date = reading.date || row.year || null
    const said = reading.sources.length > 0 ? reading.sources : [row.source_url, ...(listing ? [listing] : [])]
    const name = `${reading.kind}-${date ?? 'undated'}`
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return {
      id: count === 1 ? name : `${name}-${count}`,
      kind: reading.kind,
      date,
      dateNote: inBoth(reading.date_note_en, reading.date_note_zh),
      decidedBy: reading.decided_by,
      side: reading.side,
      reason: reading.reason,
      certainty: reading.certainty,
      note: inBoth(reading.note_en, reading.note_zh),
      sources: unique(said.map(sourceId)),
      correction: correctionOf(reading)
    }
  })
}

const inBoth = (en: string, zhHant: string): LocalizedText | null => (en ? { en, 'zh-Hant': zhHant } : null)

function correctionOf(reading: ReadingRow): AgreementEvent['correction'] {
  const reason = inBoth(reading.correction_en, reading.correction_zh)
  return reason && { on: reading.corrected_on, reason }
}
