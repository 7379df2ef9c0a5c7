import { type Locale, localeInfo } from '@detwin/content'
import { APIError, type PayloadRequest } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import type { PublicCollection } from '../publications/record-types.ts'
import { bookkeeping, confirmsTranslation } from './follow-source.ts'
import { isPublicMatter, refuseDecision } from './may-decide.ts'
import { type Outcome, publishLanguage } from './publish-language.ts'
import type { Decision } from './states.ts'
import { isWritten, textsOf } from './texts.ts'
import { withTexts, type WrittenText } from './with-texts.ts'

export interface Translation {
  collection: PublicCollection
  id: string
  locale: Locale
  texts: readonly WrittenText[]
  decision: Decision
  /** The source text the translator looked at: its last hash in `sourceVersions`. */
  madeFrom: string | null
}

/** `draft`: nothing public changed. */
export type Saved = Outcome | 'draft'

/**
 * Saves one language of a record, and makes it public, or withdraws it, when that was decided. Nothing else of the
 * record changes, neither what the public sees of other languages nor a draft beside it.
 * @throws APIError 400 when there is nothing to review, 409 when the source changed since the translator looked
 */
export const saveTranslation = (req: PayloadRequest, translation: Translation): Promise<Saved> =>
  inTransaction(req, async () => {
    const { collection, id, locale, texts, decision, madeFrom } = translation
    refuseDecision(req, collection, decision)
    const { flattenedFields, admin } = req.payload.collections[collection].config
    const record = await inLanguage(req, collection, id, locale)
    const { sourceLocale, sourceVersions } = bookkeeping.parse(record)
    if (locale === sourceLocale)
      throw new APIError(`${localeInfo[locale].english} is this record’s source language: edit the record itself.`, 400)
    if (isDecided(decision) && sourceVersions.length > 0 && madeFrom !== sourceVersions.at(-1))
      throw new APIError('The source text changed while you translated. Load the page again to see what changed.', 409)
    const changed = withTexts(flattenedFields, record, texts)
    const title = textsOf(flattenedFields, { ...record, ...changed }).find(({ path }) => path[0] === admin.useAsTitle)
    if (isDecided(decision) && title && !isWritten(title))
      throw new APIError(`Translate the ${title.path[0]} first: without it this language cannot be public.`, 400)

    req.context[confirmsTranslation] = isDecided(decision)
    await req.payload.update({
      collection,
      id,
      locale,
      draft: true,
      // The collection is known only when the program runs; its own fields were checked above.
      data: { ...changed, translationState: decision, _status: 'draft' } as never,
      depth: 0,
      overrideAccess: !req.user,
      user: req.user,
      req
    })
    req.context[confirmsTranslation] = false
    return isPublicMatter(decision) ? publishLanguage(req, collection, id, locale) : 'draft'
  })

/** Somebody says that the translation fits the source. */
const isDecided = (decision: Decision): boolean => decision !== 'withdrawn' && isPublicMatter(decision)

/** The record's latest version in one language alone. */
async function inLanguage(
  req: PayloadRequest,
  collection: PublicCollection,
  id: string,
  locale: Locale
): Promise<Record<string, unknown>> {
  const record = await req.payload.findByID({
    collection,
    id,
    locale,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    showHiddenFields: true,
    overrideAccess: !req.user,
    user: req.user,
    req
  })
  return { ...record }
}
