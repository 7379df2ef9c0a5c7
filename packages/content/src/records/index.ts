import { z } from 'zod'
import { agreement } from './agreement.ts'
import { city } from './city.ts'
import { country } from './country.ts'
import { group } from './group.ts'
import { media } from './media.ts'
import { news } from './news.ts'
import { page } from './page.ts'
import { site } from './site.ts'
import { source } from './source.ts'
import { statement } from './statement.ts'

export const recordSchemas = { agreement, city, country, group, media, news, page, site, source, statement }

export type RecordType = keyof typeof recordSchemas

export const recordTypes = Object.keys(recordSchemas) as [RecordType, ...RecordType[]]

/** The public document of any record, told apart by `type`. */
export const publicRecord = z.discriminatedUnion('type', [
  agreement,
  city,
  country,
  group,
  media,
  news,
  page,
  site,
  source,
  statement
])

export type PublicRecord = z.infer<typeof publicRecord>

/** The public document of one type: `RecordOf<'city'>`. */
export type RecordOf<T extends RecordType> = Extract<PublicRecord, { type: T }>

export * from './agreement.ts'
export * from './city.ts'
export * from './country.ts'
export * from './group.ts'
export * from './media.ts'
export * from './news.ts'
export * from './page.ts'
export * from './site.ts'
export * from './source.ts'
export * from './statement.ts'
