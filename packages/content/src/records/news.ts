import { z } from 'zod'
import { day } from '../dates.ts'
import { localizedText } from '../localized.ts'
import { correctionFields, recordFields, slugFields } from './base.ts'
import { recordId, sourceIds } from './reference.ts'

/** A dated article. */
export const news = z.strictObject({
  type: z.literal('news'),
  ...recordFields,
  ...slugFields,
  ...correctionFields,
  title: localizedText,
  summary: localizedText.nullable(),
  /** Clean HTML. */
  body: localizedText,
  date: day,
  image: recordId.nullable(),
  sources: sourceIds,
  /** Cities the post is about. */
  cities: z.array(recordId),
  /** Groups whose post it is. Absent in entries from before posts had groups. */
  groups: z.array(recordId).optional(),
  /** The pen name of who wrote it, when that person signs it; else it is by its groups alone. Never an account. */
  byline: z.string().min(1).nullable().optional()
})

export type News = z.infer<typeof news>
