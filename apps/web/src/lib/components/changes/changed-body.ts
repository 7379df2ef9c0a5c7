import { type Locale, localizedText, type PublicRecord } from '@detwin/content'
import type { Version } from './versions.ts'

/** One longer text before and after a publication, in one language. */
interface ChangedBody {
  locale: Locale
  before: string
  after: string
}

/** In the language of the record where that changed, since translations follow it; else in the reader's; null in others. */
export function changedBody(
  { before, after }: Version,
  { sourceLocale }: PublicRecord,
  reader: Locale
): ChangedBody | null {
  if (!before || !after) return null
  const [was, is] = [before, after].map(({ body }) => localizedText.safeParse(body).data ?? {})
  const locale = [sourceLocale, reader].find((tag) => was?.[tag] !== is?.[tag])
  return locale ? { locale, before: was?.[locale] ?? '', after: is?.[locale] ?? '' } : null
}
