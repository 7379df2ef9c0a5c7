import { z } from 'zod'
import { locales } from './locales.ts'
import { localizedText } from './localized.ts'
import { publicRecord, recordTypes } from './records/index.ts'
import { recordId, sha256Hex } from './records/reference.ts'

/** Why a record is no longer public, as its old address tells the reader. */
export const withdrawal = z.strictObject({ reason: localizedText, sourceLocale: z.enum(locales) })

export type Withdrawal = z.infer<typeof withdrawal>

const entry = {
  /** Position in the log: every reader meets the same entries in the same order, without gaps. */
  seq: z.int().positive(),
  type: z.enum(recordTypes),
  id: recordId,
  /** 1 for the record's first publication, then one more each time. */
  revision: z.int().positive(),
  /** When it was published: ISO 8601, UTC. */
  at: z.iso.datetime()
}

/** One immutable entry of the publication log: this record, as the public may see it, from this moment. */
export const publication = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('put'), ...entry, hash: sha256Hex, document: publicRecord }),
  z.strictObject({ op: z.literal('delete'), ...entry, withdrawal: withdrawal.optional() })
])

export type Publication = z.infer<typeof publication>

/** A page of the log, as `GET /api/v1/changes?after=<cursor>&limit=` answers it. */
export const changesPage = z.strictObject({
  items: z.array(publication),
  /** Opaque; send it as `after` to go on. Equal to the `after` that was sent when nothing came. */
  cursor: z.string(),
  /** True when more entries wait behind this page. */
  more: z.boolean()
})

export type ChangesPage = z.infer<typeof changesPage>
