import type { AgreementEvent, Instrument } from '@detwin/content'
import { type Dossier, dossiersOf } from './dossiers.ts'
import { eventsOf } from './events.ts'
import { instrumentOfPaper, instrumentsOfYears, signedEvent } from './instruments.ts'
import { placeKey } from './places.ts'
import type { SeedData } from './read-csv.ts'
import { seedId } from './seed-id.ts'
import { type SeedRecord, unique } from './seed-record.ts'
import { sourceId } from './sources.ts'

/** One agreement a pair of places, in the order the files name them. */
export const agreementsOf = (data: SeedData): SeedRecord<'agreement'>[] =>
  [...dossiersOf(data)].map(([key, dossier]) => agreement(key, dossier))

function agreement(key: string, dossier: Dossier): SeedRecord<'agreement'> {
  const { tie, papers } = dossier
  const instruments = papers.length > 0 ? papers.map(instrumentOfPaper) : instrumentsOfYears(signedYears(dossier))
  return {
    type: 'agreement',
    id: seedId(key),
    sourceLocale: 'en',
    // Every note is written in both languages, so each agreement can be read in both.
    translations: { en: { state: 'reviewed' }, 'zh-Hant': { state: 'reviewed' } },
    city: seedId(placeKey(tie.country, tie.place)),
    chinaCity: tie.china_place ? seedId(placeKey('CN', tie.china_place)) : null,
    instruments,
    events: [...signatures(dossier, instruments), ...documentedEvents(key, dossier)],
    listedBy: unique(listings(dossier).map(sourceId))
  }
}

/** The years in which the rows say that something was signed. */
const signedYears = ({ twinnings, documented }: Dossier) =>
  [...twinnings, ...documented].flatMap((row) =>
    'year_signed' in row && row.year_signed ? [{ year: row.year_signed, source: row.source_url }] : []
  )

/** Papers have their signatures in readings.csv; a year has only itself. */
const signatures = ({ papers }: Dossier, instruments: Instrument[]): AgreementEvent[] =>
  papers.length > 0 ? [] : instruments.map(signedEvent)

/** @throws when a row that says more than "listed" has no reading, or a reading has no row */
function documentedEvents(key: string, { twinnings, documented, readings }: Dossier): AgreementEvent[] {
  const listing = twinnings.find((row) => row.status)
  const [row, ...more] = documented
  if (more.length > 0) throw new Error(`${key}: two documented rows`)
  if (!row) {
    if (listing || readings.length > 0) throw new Error(`${key}: a status or a reading without a documented row`)
    return []
  }
  if (readings.length === 0) throw new Error(`readings.csv has no row for ${key}`)
  return eventsOf(row, readings, listing?.source_url)
}

/** An empty status means "listed by the source". */
const listings = ({ twinnings, listings }: Dossier): string[] => [
  ...twinnings.filter((row) => !row.status).map((row) => row.source_url),
  ...listings.map((row) => row.source_url)
]
