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
import { type SavedRecord, savedRecord } from './saved-record.ts'

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

/** The record as the public may see it now, or undefined when it is not public: a draft, in the trash, gone. */
export async function publicDocument(req: PayloadRequest, type: RecordType, id: string): Promise<unknown> {
  const saved = await savedRecord(req, type, id)
  return saved && mappers[type](saved, req)
}
