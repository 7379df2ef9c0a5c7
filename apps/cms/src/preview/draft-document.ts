import { type Locale, type PublicRecord, recordSchemas, type RecordType } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { mappers } from '../publications/public-document.ts'
import { draftRecord } from './draft-record.ts'
import { mend } from './mend.ts'

export interface DraftDocument {
  document: PublicRecord
  drafts: Locale[]
  missing: string[]
}

/** Rounds of mending: rows first, what then misses next. */
const patience = 5

/**
 * The draft of a record as the page would have it, by the mapper of the publications; what it leaves open is mended
 * and named. Undefined when it is in the trash, gone, or beyond mending. For an answer to the web app, never for the log.
 */
export async function draftDocument(
  req: PayloadRequest,
  type: RecordType,
  id: string
): Promise<DraftDocument | undefined> {
  const draft = await draftRecord(req, type, id)
  if (!draft) return undefined
  const missing = new Set<string>()
  let { saved } = draft
  for (let round = 0; round < patience; round++) {
    try {
      const candidate = await mappers[type](saved, req)
      const document = fitted(type, candidate, missing)
      return document && { document, drafts: draft.drafts, missing: [...missing] }
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error
      const mended = mend(type, saved, error.issues)
      for (const field of mended.missing) missing.add(field)
      saved = { ...saved, ...mended.record }
    }
  }
  return undefined
}

const anyRecord = z.record(z.string(), z.unknown())

function fitted(type: RecordType, candidate: unknown, missing: Set<string>): PublicRecord | undefined {
  const schema: z.ZodType<PublicRecord> = recordSchemas[type]
  let record = anyRecord.parse(candidate)
  for (let round = 0; round < patience; round++) {
    const parsed = schema.safeParse(record)
    if (parsed.success) return parsed.data
    const mended = mend(type, record, parsed.error.issues)
    for (const field of mended.missing) missing.add(field)
    record = mended.record
  }
  return undefined
}
