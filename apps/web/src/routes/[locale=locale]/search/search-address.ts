import type { Locale } from '@detwin/content'

/** Where a question is answered; `kind` for one kind of records alone, a page at a time. */
export function searchAddress(locale: Locale, q: string, kind: string | null = null, page = 1): string {
  const query = new URLSearchParams({ q, ...(kind && { kind }), ...(page > 1 && { page: String(page) }) })
  return `/${locale}/search?${query}`
}
