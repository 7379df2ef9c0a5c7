import { isLocale } from '@detwin/content'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { inSourceLanguage } from '../validation/in-source-language.ts'
import { findReview } from './find-review.ts'
import { type ReviewState, stateOf } from './states.ts'
import { reviewHash, wordsOfForm } from './text-hash.ts'

const followed = z.object({
  sourceTextHash: z.string().nullish().catch(null),
  textBy: z.string().nullish().catch(null),
  review: z.string().nullish().catch(null)
})

/**
 * Hook: keeps with the record the hash of its source text, who last changed that text, and what the review says of it.
 * Whatever a form sends for these three is of no effect.
 */
export const followText: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req, collection }) => {
  const state = (hash: string) => reviewState(req, collection.slug, originalDoc?.id, hash)
  if (operation === 'update' && req.context.isRestoringVersion) {
    // An old version brings the hash and the writer of its own text with it.
    const { sourceTextHash, textBy } = followed.parse(data)
    return { ...data, sourceTextHash, textBy, review: sourceTextHash ? await state(sourceTextHash) : 'written' }
  }
  const before = operation === 'create' ? {} : followed.parse(originalDoc ?? {})
  const candidate = { ...originalDoc, ...data }
  const { sourceLocale } = candidate
  if (before.sourceTextHash && !inSourceLanguage(candidate, req)) return { ...data, ...before }
  const hash = reviewHash(wordsOfForm(candidate, isLocale(sourceLocale) ? sourceLocale : 'en'))
  if (hash === before.sourceTextHash) return { ...data, ...before }
  return { ...data, sourceTextHash: hash, textBy: req.user?.id ?? null, review: await state(hash) }
}

const reviewState = async (req: PayloadRequest, collection: string, id: unknown, hash: string): Promise<ReviewState> =>
  stateOf(typeof id === 'string' ? await findReview(req, collection, id) : undefined, hash)
