import { statementTextHash } from '@detwin/content'
import type { CollectionAfterChangeHook } from 'payload'
import { latestText } from '../review/latest-text.ts'
import { confirm } from './confirmations.ts'
import { signatureRows } from './signature-rows.ts'

/**
 * Hook: a row that the system itself adds, as the demo content does, is confirmed at once; a row that a person adds waits
 * for its group.
 */
export const confirmNewRows: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (req.user) return doc
  const before = new Set(signatureRows(previousDoc?.signatures).map(({ id }) => id))
  const added = signatureRows(doc.signatures).filter(({ id }) => !before.has(id))
  if (added.length === 0) return doc
  const { words } = await latestText(req, 'statements', doc.id)
  for (const row of added) await confirm(req, doc.id, row, statementTextHash(words))
  return doc
}
