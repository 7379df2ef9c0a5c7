import type { Locale } from '@detwin/content'
import { pathOf } from '#lib/paths.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import type { Shown } from './shown.ts'

/** Bodies link records as `/id/{id}`: spares the reader the detour by writing the address in their language. */
export function withLocalLinks(html: Shown, snapshot: Snapshot, locale: Locale): Shown {
  // A record's id is 24 hexadecimal digits (packages/content, recordId).
  const text = html.text.replace(/href="\/id\/([0-9a-f]{24})"/g, (whole, id: string) => {
    const record = snapshot.byId(id)
    const path = record && pathOf(record)
    return path == null ? whole : `href="/${locale}${path}"`
  })
  return { ...html, text }
}
