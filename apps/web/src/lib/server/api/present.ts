import type { Locale } from '@detwin/content'
import type { ApiType } from '@detwin/content/api'
import { inOneLanguage } from './in-one-language.ts'
import type { Row } from './lists/list.ts'
import { recordMeta } from './record-meta.ts'

export interface Wanted {
  locale?: Locale | 'all'
  fields?: readonly string[]
}

/** A record as it is answered: in the wanted language, with the wanted fields. */
export function present(
  type: ApiType,
  { record, held, asOf }: Pick<Row, 'record' | 'held' | 'asOf'>,
  { locale = 'all', fields }: Wanted,
  siteUrl: string
): Record<string, unknown> {
  const document = locale === 'all' ? record : inOneLanguage(record, locale)
  const meta = { ...recordMeta(type, record, held, siteUrl), ...(asOf && { asOf }) }
  const whole: Record<string, unknown> = { ...document, meta }
  if (!fields) return whole
  return Object.fromEntries(
    Object.entries(whole).filter(([name]) => name === 'type' || name === 'id' || fields.includes(name))
  )
}
