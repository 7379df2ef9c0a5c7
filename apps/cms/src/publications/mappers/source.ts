import type { Source } from '@detwin/content'
import { z } from 'zod'
import type { Mapper } from '../public-document.ts'
import { optionalText } from '../stored-values.ts'
import type { Candidate } from './candidate.ts'

const stored = z.object({
  url: optionalText,
  title: optionalText,
  publisher: optionalText,
  publishedOn: optionalText,
  archiveUrl: optionalText
})

/** A source has no text of ours to translate. */
export const sourceDocument: Mapper = (saved): Candidate<Source> => ({
  type: 'source',
  id: saved.id,
  sourceLocale: 'en',
  translations: { en: { state: 'reviewed' } },
  ...stored.parse(saved)
})
