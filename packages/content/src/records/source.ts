import { z } from 'zod'
import { partialDate } from '../dates.ts'
import { recordFields } from './base.ts'
import { webAddress } from './reference.ts'

/** A page that says so. Its title stays in the language of the page. */
export const source = z.strictObject({
  type: z.literal('source'),
  ...recordFields,
  url: webAddress,
  title: z.string().min(1),
  publisher: z.string().min(1).nullable(),
  publishedOn: partialDate.nullable(),
  archiveUrl: webAddress.nullable()
})

export type Source = z.infer<typeof source>
