import { z } from 'zod'
import { reference } from '../fields/reference.ts'
import type { SignatureRow } from './confirmations.ts'

const rows = z
  .array(z.object({ id: z.string().nullish().catch(null), group: reference.nullish().catch(null) }))
  .nullish()
  .catch([])

/** The rows of a statement that name a group, as a form or the database gives them. */
export const signatureRows = (value: unknown): SignatureRow[] =>
  (rows.parse(value) ?? []).flatMap(({ id, group }) => (id && group ? [{ id, group }] : []))
