import { translations, type Locale, type PublicRecord } from '@detwin/content'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { versionsOf } from './versions.ts'

/** Since when a translation is behind its source text, and where the difference is shown, below the language. */
export interface OutdatedSince {
  day: string
  path: string
}

/** Of an outdated translation: the publication that left it behind; null for others, and where the log does not say. */
export function outdatedSince(snapshot: Snapshot, record: PublicRecord, locale: Locale): OutdatedSince | null {
  if (record.translations[locale]?.state !== 'outdated') return null
  const since = versionsOf(snapshot, record).find(
    ({ before }) => before && translations.safeParse(before.translations).data?.[locale]?.state === 'reviewed'
  )
  return since ? { day: since.change.at.slice(0, 10), path: `/changes/${record.id}/${since.change.revision}` } : null
}
