import type { RecordType } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import type { Entry } from './entry.ts'
import { withKeptLanguages } from './kept-languages.ts'
import { agreementDocument } from './mappers/agreement.ts'
import { cityDocument } from './mappers/city.ts'
import { countryDocument } from './mappers/country.ts'
import { groupDocument } from './mappers/group.ts'
import { mediaDocument } from './mappers/media.ts'
import { newsDocument } from './mappers/news.ts'
import { pageDocument } from './mappers/page.ts'
import { siteDocument } from './mappers/site.ts'
import { sourceDocument } from './mappers/source.ts'
import { statementDocument } from './mappers/statement.ts'
import type { SavedRecord } from './saved-record.ts'

/** Turns a saved record into its public document; the contract checks the result, so it may be incomplete. */
export type Mapper = (saved: SavedRecord, req: PayloadRequest) => unknown

/** One a record. */
export const mappers: Record<RecordType, Mapper> = {
  agreement: agreementDocument,
  city: cityDocument,
  country: countryDocument,
  group: groupDocument,
  media: mediaDocument,
  news: newsDocument,
  page: pageDocument,
  site: siteDocument,
  source: sourceDocument,
  statement: statementDocument
}

/**
 * A published record as the public may see it now; the contract checks the result.
 * @param last what the public sees of it until now
 */
export async function publicDocument(
  req: PayloadRequest,
  type: RecordType,
  saved: SavedRecord,
  last: Entry | undefined
): Promise<unknown> {
  return withKeptLanguages(await mappers[type](saved, req), saved, last)
}
