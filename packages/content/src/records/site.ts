import { z } from 'zod'
import { day } from '../dates.ts'
import { localizedText } from '../localized.ts'
import { recordFields } from './base.ts'
import { recordId } from './reference.ts'

/** The site itself: one record, whose id is `siteId`. */
export const site = z.strictObject({
  type: z.literal('site'),
  ...recordFields,
  name: localizedText,
  tagline: localizedText,
  /** Addresses below the language, such as `/statements`, or whole https ones. */
  navigation: z.array(z.strictObject({ label: localizedText, href: z.string().regex(/^(\/(?!\/)|https:\/\/)/) })),
  /** Plain text. */
  footer: localizedText.nullable(),
  /** The news post on top of every page, until and including the day. */
  banner: z.strictObject({ news: recordId, until: day.nullable() }).nullable()
})

export type Site = z.infer<typeof site>

export const siteId = '000000000000000000000001'
