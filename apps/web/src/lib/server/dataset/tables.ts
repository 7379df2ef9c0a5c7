import { type AnyTable, anyTable } from './column.ts'
import { agreements } from './tables/agreements.ts'
import { events, instruments } from './tables/papers-and-events.ts'
import { cities, countries, sources } from './tables/places-and-sources.ts'
import { groups, news, signatures, statements } from './tables/texts.ts'

/** Every table of the dataset, as its CSV files and its SQLite file have it. */
export const tables: readonly AnyTable[] = [
  anyTable(agreements),
  anyTable(instruments),
  anyTable(events),
  anyTable(cities),
  anyTable(countries),
  anyTable(sources),
  anyTable(news),
  anyTable(statements),
  anyTable(signatures),
  anyTable(groups)
]
