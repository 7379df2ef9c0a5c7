import { z } from 'zod'
import { localizedText } from '../localized.ts'
import { recordFields, slugFields } from './base.ts'
import { countryCode, recordId, webAddress } from './reference.ts'

export const group = z.strictObject({
  type: z.literal('group'),
  ...recordFields,
  ...slugFields,
  name: localizedText,
  /** Plain text. */
  description: localizedText.nullable(),
  country: countryCode.nullable(),
  website: webAddress.nullable(),
  logo: recordId.nullable()
})

export type Group = z.infer<typeof group>
