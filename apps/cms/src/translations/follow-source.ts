import { isLocale, locales } from '@detwin/content'
import type {
  CollectionBeforeChangeHook,
  GlobalBeforeChangeHook,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedGlobalConfig
} from 'payload'
import { z } from 'zod'
import { refuseDecision } from './may-decide.ts'
import { decisions, nextVersions } from './states.ts'
import { textHash } from './text-hash.ts'
import { isWritten, textsOf } from './texts.ts'

/** What a record knows of its translations, read leniently: `null` and absent are the same. */
export const bookkeeping = z.looseObject({
  sourceLocale: z.enum(locales).catch('en'),
  translationState: z.enum(decisions).nullish().catch(null),
  translatedFrom: z.string().nullish().catch(null),
  sourceVersions: z
    .array(z.string())
    .nullish()
    .catch(null)
    .transform((hashes) => hashes ?? []),
  minorEdit: z.boolean().nullish().catch(null)
})

/** Says that the translation being saved fits the source text of now. */
export const confirmsTranslation = 'confirmsTranslation'

/**
 * Keeps what the states are computed from: for the source language which texts count as the current one, for a
 * translation the text it was made from. It looks at the record only, so it is right for every kind of save.
 */
function follow(
  data: Record<string, unknown>,
  original: unknown,
  { slug, flattenedFields: fields }: Entity,
  req: PayloadRequest
) {
  const before = bookkeeping.parse(original ?? {})
  const after = bookkeeping.parse({ ...before, ...data })
  const { locale } = req
  if (!locale || !isLocale(locale)) return data
  const texts = textsOf(fields, { ...before, ...data })
  if (locale === after.sourceLocale) {
    const known = before.sourceLocale === after.sourceLocale ? before.sourceVersions : []
    const sourceVersions = nextVersions(known, textHash(texts), after.minorEdit === true)
    return { ...data, sourceVersions, translationState: 'reviewed' }
  }
  const { translationState: decision } = after
  const restores = req.context.isRestoringVersion === true
  if (decision && decision !== before.translationState && !restores) refuseDecision(req, slug, decision)
  return { ...data, translatedFrom: madeFrom(before, after, texts.some(isWritten), req) }
}

type Entity = Pick<SanitizedCollectionConfig | SanitizedGlobalConfig, 'slug' | 'flattenedFields'>

type Bookkeeping = z.infer<typeof bookkeeping>

/** An edit of the words alone does not make a translation current: somebody must say so. */
function madeFrom(before: Bookkeeping, after: Bookkeeping, written: boolean, req: PayloadRequest): string | null {
  const now = before.sourceVersions.at(-1) ?? null
  const decided = after.translationState !== before.translationState && isMade(after)
  if (decided || req.context[confirmsTranslation]) return now
  return before.translatedFrom ?? (written ? now : null)
}

const isMade = ({ translationState }: Bookkeeping): boolean =>
  translationState === 'reviewed' || translationState === 'machine' || translationState === 'converted'

export const followSource: CollectionBeforeChangeHook = ({ data, originalDoc, collection, req }) =>
  follow(data, originalDoc, collection, req)

export const followSourceOfGlobal: GlobalBeforeChangeHook = ({ data, originalDoc, global, req }) =>
  follow(data, originalDoc, global, req)
