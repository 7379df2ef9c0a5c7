import type { AgreementEvent, Instrument } from '@detwin/content'
import type { PaperRow } from './read-csv.ts'
import { unique } from './seed-record.ts'
import { sourceId } from './sources.ts'

/** A year in which a source says that something was signed. */
export interface SignedYear {
  year: string
  source: string
}

/** One paper a year: the sources do not say of which kind. */
export const instrumentsOfYears = (years: readonly SignedYear[]): Instrument[] =>
  [...Map.groupBy(years, ({ year }) => year)].map(([year, said]) => ({
    id: `signed-${year}`,
    kind: 'other',
    title: null,
    signedOn: year,
    expiresOn: null,
    sources: unique(said.map(({ source }) => sourceId(source)))
  }))

/** The signature, as claimed by the lists. */
export const signedEvent = (paper: Instrument): AgreementEvent => ({
  id: paper.id,
  kind: 'signed',
  date: paper.signedOn,
  dateNote: null,
  decidedBy: 'unknown',
  side: 'both',
  reason: 'unknown',
  certainty: 'claimed',
  note: null,
  sources: paper.sources,
  correction: null
})

export const instrumentOfPaper = (row: PaperRow): Instrument => ({
  id: `signed-${row.signed_on}`,
  kind: row.kind,
  title: { en: row.title_en, 'zh-Hant': row.title_zh },
  signedOn: row.signed_on || null,
  expiresOn: row.expires_on || null,
  sources: row.sources.map(sourceId)
})
