import type { RecordType } from '@detwin/content'
import type { PayloadRequest } from 'payload'
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

const mappers: Record<RecordType, Mapper> = {
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

/** A published record as the public may see it now; the contract checks the result. */
export const publicDocument = (req: PayloadRequest, type: RecordType, saved: SavedRecord): Promise<unknown> =>
  Promise.resolve(mappers[type](saved, req))
