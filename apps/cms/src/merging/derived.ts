import type { PayloadRequest } from 'payload'
import { computedStatus } from '../collections/agreements/hooks/compute-status.ts'
import { titleOf } from '../collections/agreements/hooks/give-title.ts'
import type { PublicCollection } from '../publications/record-types.ts'
import type { WholeRecord } from '../translations/working-record.ts'

/** The record with what its hooks would have computed: a merge writes past them, in all languages at once. */
export async function withDerived(
  req: PayloadRequest,
  collection: PublicCollection,
  record: WholeRecord
): Promise<WholeRecord> {
  if (collection !== 'agreements') return record
  return {
    ...record,
    title: await titleOf(req, record.city, record.chinaCity),
    ...computedStatus(record.events)
  }
}
