import type { Locale } from '@detwin/content'

/** Payload's own address of the admin. */
const admin = '/admin'

export const recordAddress = (collection: string, id: string): string => `${admin}/collections/${collection}/${id}`

/** Where a record is translated into a language. */
export const translatorAddress = (collection: string, id: string, locale: Locale): string =>
  `${recordAddress(collection, id)}/translate?locale=${locale}`
