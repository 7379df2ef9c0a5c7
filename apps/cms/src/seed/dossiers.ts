import { placeKey } from './places.ts'
import type { EndedRow, ListingRow, PaperRow, ReadingRow, ReviewedRow, SeedData, TwinningRow } from './read-csv.ts'

/** The two sides of an agreement, as the files name them. */
interface Tie {
  country: string
  place: string
  china_place: string
}

/** Everything the files say about one agreement. */
export interface Dossier {
  tie: Tie
  twinnings: TwinningRow[]
  documented: (EndedRow | ReviewedRow)[]
  readings: ReadingRow[]
  papers: PaperRow[]
  listings: ListingRow[]
}

/** `agreement/SE/Gothenburg/Shanghai`; a Chinese side that no source names is `unnamed`. */
export const agreementKey = (tie: Tie): string =>
  `${placeKey(tie.country, tie.place).replace(/^city/, 'agreement')}/${tie.china_place || 'unnamed'}`

/** One dossier a pair of places, by `agreementKey`, in the order the files name them. */
export function dossiersOf(data: SeedData): Map<string, Dossier> {
  const dossiers = new Map<string, Dossier>()
  const of = (tie: Tie): Dossier => {
    const key = agreementKey(tie)
    const dossier = dossiers.get(key) ?? emptyDossier(tie)
    dossiers.set(key, dossier)
    return dossier
  }
  for (const row of data.twinnings) of(tieOf(row)).twinnings.push(row)
  for (const row of [...data.ended, ...data.reviewed]) of(row).documented.push(row)
  for (const row of data.readings) of(row).readings.push(row)
  for (const row of data.papers) of(row).papers.push(row)
  for (const row of data.listings) of(row).listings.push(row)
  return dossiers
}

const emptyDossier = (tie: Tie): Dossier => ({
  tie,
  twinnings: [],
  documented: [],
  readings: [],
  papers: [],
  listings: []
})

const tieOf = (row: TwinningRow): Tie => ({
  country: row.place_country_iso2,
  place: row.place_name,
  china_place: row.china_name_en
})
