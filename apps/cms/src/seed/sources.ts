import type { SourceRow } from './read-csv.ts'
import { seedId } from './seed-id.ts'
import { type SeedRecord, unique } from './seed-record.ts'

export const sourceId = (url: string): string => seedId(`source/${url}`)

// A line of a file in a repository: https://github.com/OWNER/NAME/blob/COMMIT/PATH/FILE#L12
const fileLine = /^https:\/\/github\.com\/([\w-]+\/[\w-]+)\/blob\/\w+\/(?:.+\/)?([^/#]+)#L(\d+)$/

/**
 * A source for every address, those of sources.csv first.
 * @throws when an address has no row in sources.csv and does not name itself
 */
export function sourcesOf(rows: readonly SourceRow[], urls: readonly string[]): SeedRecord<'source'>[] {
  const known = new Map(rows.map((row) => [row.url, row]))
  return unique([...known.keys(), ...urls]).map((url) => source(known.get(url) ?? lineOfFile(url)))
}

function lineOfFile(url: string): SourceRow {
  const [, repository, file, line] = fileLine.exec(url) ?? []
  if (!repository) throw new Error(`sources.csv has no row for ${url}`)
  return { url, title: `${file}, line ${line}`, publisher: `${repository} on GitHub`, published_on: '' }
}

const source = (row: SourceRow): SeedRecord<'source'> => ({
  type: 'source',
  id: sourceId(row.url),
  sourceLocale: 'en',
  translations: { en: { state: 'reviewed' } },
  url: row.url,
  title: row.title,
  publisher: row.publisher || null,
  publishedOn: row.published_on || null,
  archiveUrl: null
})
