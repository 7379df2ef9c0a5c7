import { z } from 'zod'

/** Record ids are opaque: 24 hexadecimal digits, the same on every database and after a restore. */
export const recordId = z.string().regex(/^[0-9a-f]{24}$/)

/** Ids of sources, in the order an editor gave. A reader that does not hold one treats it as not public. */
export const sourceIds = z.array(recordId)

export const slug = z.string().min(1)

export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/)

/** ISO 3166-1 alpha-2, upper case. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/)

export const webAddress = z.url({ protocol: /^https?$/ })
