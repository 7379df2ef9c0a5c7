import { z } from 'zod'
import { day } from '../dates.ts'
import { locales } from '../locales.ts'
import { localizedText, translations } from '../localized.ts'
import { recordId, slug } from './reference.ts'

/** What every public record says about itself. */
export const recordFields = {
  id: recordId,
  sourceLocale: z.enum(locales),
  translations
}

/** What was wrong in a text and is put right since, told with its day. Absent when there was nothing. */
export const correctionFields = {
  corrections: z.array(z.strictObject({ id: z.string().min(1), on: day, reason: localizedText })).optional()
}

/** A record with an address in words; the former ones are answered with 301 for ever. */
export const slugFields = {
  slug,
  formerSlugs: z.array(slug)
}

/** Ids of the records that were merged into this one; their addresses are answered with 301 for ever. Absent when there are none. */
export const mergedFields = { formerIds: z.array(recordId).optional() }
