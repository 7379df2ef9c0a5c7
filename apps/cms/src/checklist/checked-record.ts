import type { Locale } from '@detwin/content'
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { PublicCollection } from '../publications/record-types.ts'
import type { Candidate } from '../validation/refuse-unready.ts'

/** What every check of the list is given: the latest draft, in one language. */
export interface CheckedRecord {
  collection: PublicCollection
  config: SanitizedCollectionConfig
  id: string
  locale: Locale
  /** As it would be saved by publishing now. */
  candidate: Candidate
  req: PayloadRequest
}
