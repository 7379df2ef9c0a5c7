import { agreementsOf } from './agreements.ts'
import { countriesOf } from './countries.ts'
import { placesOf } from './places.ts'
import { readSeedData, type SeedData } from './read-csv.ts'
import { type SeedRecord, unique } from './seed-record.ts'
import { sourcesOf } from './sources.ts'

/** The record of cities and agreements that the files in data/ hold, in an order in which no record points forward. */
export function seedRecords(
  data: SeedData = readSeedData()
): SeedRecord<'country' | 'source' | 'city' | 'agreement'>[] {
  const cities = placesOf(data)
  return [
    ...countriesOf(unique(cities.map(({ country }) => country))),
    ...sourcesOf(data.sources, addressesIn(data)),
    ...cities,
    ...agreementsOf(data)
  ]
}

const addressesIn = ({ twinnings, ended, reviewed, readings, papers, listings }: SeedData): string[] => [
  ...[...twinnings, ...ended, ...reviewed, ...listings].map((row) => row.source_url),
  ...[...readings, ...papers].flatMap((row) => row.sources)
]
