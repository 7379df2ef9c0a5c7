import { z } from 'zod'
import { day } from '../dates.ts'
import { localizedText } from '../localized.ts'
import { recordFields } from './base.ts'
import { countryCode, sourceIds, webAddress } from './reference.ts'

/** One thing a resident can file; null is unknown. */
export const procedureWay = z.strictObject({
  id: z.string().min(1),
  /** What it is called and what it does. */
  what: localizedText,
  who: localizedText.nullable(),
  where: localizedText.nullable(),
  when: localizedText.nullable(),
  link: webAddress.nullable()
})

/** The procedure card: what a resident of the country can legally file with a city hall, and how. */
export const procedure = z.strictObject({
  ways: z.array(procedureWay).min(1),
  /** The day somebody last checked it against its sources. */
  verifiedOn: day,
  sources: sourceIds
})

export type Procedure = z.infer<typeof procedure>

export const country = z.strictObject({
  type: z.literal('country'),
  ...recordFields,
  code: countryCode,
  name: localizedText,
  /** Absent while nobody has written it. */
  procedure: procedure.optional()
})

export type Country = z.infer<typeof country>
