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
