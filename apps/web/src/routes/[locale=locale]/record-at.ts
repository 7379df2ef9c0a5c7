import type { Locale, RecordOf, RecordType } from '@detwin/content'
import { error, redirect } from '@sveltejs/kit'
import { pathOf } from '#lib/paths.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { withdrawnRecord } from '#lib/server/withdrawn-record.ts'

/**
 * The record at an address.
 * @param file what is asked for of it, `/renewal.ics`, where that is not its page
 * @throws 404 when nothing ever was there, 410 with what is known when it was withdrawn, 301 when the address is a former one
 */
export function recordAt<T extends RecordType>(
  snapshot: Snapshot,
  type: T,
  slug: string,
  locale: Locale,
  file = ''
): RecordOf<T> {
  const found = snapshot.bySlug(type, slug.normalize('NFC'))
  if (!found) gone(snapshot, type, slug.normalize('NFC'))
  if (found.moved) redirect(301, `/${locale}${pathOf(found.record)}${file}`)
  return found.record
}

/**
 * The record whose address is its id.
 * @throws 404 when nothing ever had it, 410 when it was withdrawn, 301 when the record was merged into another
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
  gone(snapshot, type, id)
}

/** @throws 410 with the day and the reason when something was here, else 404 */
function gone(snapshot: Snapshot, type: RecordType, slugOrId: string): never {
  const withdrawn = withdrawnRecord(snapshot, type, slugOrId)
  if (!withdrawn) error(404)
  error(410, 'Withdrawn', { withdrawn })
}
