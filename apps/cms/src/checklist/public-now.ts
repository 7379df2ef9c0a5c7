import type { PayloadRequest } from 'payload'
import { publicCollection, recordTypeOf } from '../publications/record-types.ts'
import { savedRecord } from '../publications/saved-record.ts'

/** Whether readers can see that record. */
export const isPublicNow = async (req: PayloadRequest, collection: string, id: string): Promise<boolean> =>
  collection in recordTypeOf && Boolean(await savedRecord(req, recordTypeOf[publicCollection(collection)], id))
