import { z } from 'zod'
import { localizedText } from '../localized.ts'
import { recordFields } from './base.ts'
import { countryCode } from './reference.ts'

export const country = z.strictObject({
  type: z.literal('country'),
  ...recordFields,
  code: countryCode,
  name: localizedText
})

export type Country = z.infer<typeof country>
