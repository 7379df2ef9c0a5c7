import type { RecordType } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { formerAddresses } from './merged-addresses.ts'

/** Every other address the record was ever public at: the log remembers them. */
export const formerSlugs = async (
  req: PayloadRequest,
  type: RecordType,
  id: string,
  slug: string | null
): Promise<string[]> => (await formerAddresses(req, type, id, slug)).formerSlugs
