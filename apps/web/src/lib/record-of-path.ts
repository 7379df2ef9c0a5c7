import type { PublicRecord } from '@detwin/content'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

const bySlug = { cities: 'city', groups: 'group', news: 'news', statements: 'statement' } as const

/** The record whose page is at an address below the language: what `pathOf` gives, read backwards. */
export function recordOfPath(snapshot: Snapshot, path: string): PublicRecord | undefined {
  const [, noun = '', ...rest] = path.split('/').map(decoded)
  const last = rest.at(-1)
  if (last === undefined) return noun ? snapshot.bySlug('page', noun)?.record : snapshot.site
  if (noun === 'agreements') return snapshot.get('agreement', last)
  if (noun === 'cities' && rest.length !== 2) return undefined
  return noun in bySlug ? snapshot.bySlug(bySlug[noun as keyof typeof bySlug], last)?.record : undefined // just tested
}

/** A part of an address as a record has it; as it stands where it is no escaped text. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC')
  } catch {
    return part
  }
}
