import { z } from 'zod'
import { day } from '../dates.ts'
import { localizedText } from '../localized.ts'
import { mergedFields, recordFields, slugFields } from './base.ts'
import { countryCode, sourceIds, webAddress } from './reference.ts'

export const cityKinds = ['city', 'district', 'county', 'region', 'state'] as const

/** Where anybody may write to the council: public addresses of an office, never a person's own. */
export const cityContact = z.strictObject({
  /** The office that answers, such as "City clerk". */
  office: localizedText.nullable(),
  email: z.email().nullable(),
  /** The council's own page to write on. */
  form: webAddress.nullable(),
  /** The day somebody last saw that it is right. */
  verifiedOn: day,
  sources: sourceIds
})

export type CityContact = z.infer<typeof cityContact>

/** A place on either side of an agreement; `country` is CN for the Chinese side. */
export const city = z.strictObject({
  type: z.literal('city'),
  ...recordFields,
  ...slugFields,
  ...mergedFields,
  kind: z.enum(cityKinds),
  name: localizedText,
  /** Other names people look for it by, in any language: "gbg". Not shown as its name. Absent when there are none. */
  aliases: z.array(z.string().min(1)).min(1).optional(),
  country: countryCode,
  /** Chinese side only: the province in English, as the sources write it. */
  province: z.string().min(1).nullable(),
  /** Degrees, WGS 84. */
  location: z
    .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .nullable(),
  /** Wikidata item, such as Q25287. */
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .nullable(),
  website: webAddress.nullable(),
  /** Absent while nobody has looked it up. */
  contact: cityContact.optional()
})

export type City = z.infer<typeof city>
