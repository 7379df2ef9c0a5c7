import { z } from 'zod'
import type { ChangesPage } from '../publication.ts'

const entry = {
  seq: z.int().positive(),
  type: z.string(),
  id: z.string(),
  revision: z.int().positive(),
  at: z.iso.datetime()
}

/**
 * A page of changes as a partner reads it: what a later version adds is kept and not refused. The documents are held
 * against nothing here; their hash is, by whoever wants to know (`hashOf(document) === hash`).
 */
export const changesAnswer = z.looseObject({
  items: z.array(
    z.discriminatedUnion('op', [
      z.looseObject({ op: z.literal('put'), ...entry, hash: z.string(), document: z.looseObject({}) }),
      z.looseObject({ op: z.literal('delete'), ...entry })
    ])
  ),
  cursor: z.string(),
  more: z.boolean()
}) as unknown as z.ZodType<ChangesPage> // the contract's, read less strictly
