import { z } from 'zod'
import { localizedText } from '../localized.ts'
import { recordFields, slugFields } from './base.ts'

/** A standing page, such as "about". */
export const page = z.strictObject({
  type: z.literal('page'),
  ...recordFields,
  ...slugFields,
  title: localizedText,
  /** Clean HTML. */
  body: localizedText
})

export type Page = z.infer<typeof page>
