import type { CollectionBeforeChangeHook } from 'payload'
import { neverChecked, storedCheck } from './stored-check.ts'

/**
 * Hook: a save keeps what the job found, also when a form was opened before it, or an old version comes back. Another
 * address has not been looked at yet.
 */
export const keepCheck: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const stored = originalDoc?.id ? await storedCheck(req, originalDoc.id) : undefined
  const isSame = stored && stored.url === (data.url ?? originalDoc?.url)
  return { ...data, check: isSame ? stored.check : neverChecked }
}
