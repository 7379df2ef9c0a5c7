import type { PayloadRequest } from 'payload'
import type { Candidate } from './refuse-unready.ts'

/** Whether the save writes the language the record is written in: a translation need not hold what the source does. */
export const inSourceLanguage = ({ sourceLocale }: Candidate, { locale }: PayloadRequest): boolean =>
  !locale || locale === 'all' || locale === sourceLocale
