import type { Locale, RecordOf, RecordType } from '@detwin/content'
import { error, redirect } from '@sveltejs/kit'
import { pathOf } from '#lib/paths.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

/**
 * The record at an address.
 * @throws 404 when nothing public is there, 301 when the address is a former one
 */
export function recordAt<T extends RecordType>(snapshot: Snapshot, type: T, slug: string, locale: Locale): RecordOf<T> {
  const found = snapshot.bySlug(type, slug.normalize('NFC'))
  if (!found) error(404)
  if (found.moved) redirect(301, `/${locale}${pathOf(found.record)}`)
  return found.record
}

/**
 * The record whose address is its id.
 * @throws 404 when nothing public has it, 301 when the record was merged into another
 */
export function recordWithId<T extends RecordType>(
  snapshot: Snapshot,
  type: T,
  id: string,
  locale: Locale
): RecordOf<T> {
  const record = snapshot.get(type, id)
  if (record) return record
  const kept = snapshot.mergedInto(id)
  if (kept?.type === type) redirect(301, `/${locale}${pathOf(kept)}`)
  error(404)
}
