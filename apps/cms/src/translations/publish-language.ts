import { hashOf, type Locale } from '@detwin/content'
import { type PayloadRequest, saveVersion } from 'payload'
import { keepBoard } from '../board/keep-board.ts'
import { publish } from '../publications/publish.ts'
import { type PublicCollection, recordTypeOf } from '../publications/record-types.ts'
import { wholeBookkeeping } from './record-states.ts'
import { isCurrent } from './states.ts'
import { withLanguage } from './with-language.ts'
import { savedBeside, type WholeRecord, workingRecord } from './working-record.ts'

/**
 * What became of a language that somebody wanted public: it is; or it waits, since the record is not public, or since
 * it was made from a source text that is not.
 */
export type Outcome = 'public' | 'waitsForRecord' | 'waitsForSource'

/**
 * Makes one language of a record public as its latest version has it, and nothing else of a draft beside it. Runs in
 * the transaction of the request; the draft stays the latest version.
 */
export async function publishLanguage(
  req: PayloadRequest,
  collection: PublicCollection,
  id: string,
  locale: Locale
): Promise<Outcome> {
  const working = await workingRecord(req, collection, id)
  const saved = await savedBeside(req, collection, id)
  if (saved?._status !== 'published') return 'waitsForRecord'
  const { sourceLocale, sourceVersions } = wholeBookkeeping.parse(working)
  const isSource = locale === sourceLocale
  if (!isSource && isAhead(saved, working, locale)) return 'waitsForSource'
  const { config } = req.payload.collections[collection]
  const data = {
    ...withLanguage(config.flattenedFields, saved, working, locale),
    // What its translations are held against.
    ...(isSource && { sourceVersions }),
    updatedAt: new Date().toISOString()
  }
  await req.payload.db.updateOne({ collection, id, data, req, returning: false })
  await saveVersion({
    id,
    collection: config,
    docWithLocales: data,
    draft: false,
    operation: 'update',
    payload: req.payload,
    req,
    ...(sayTheSame(data, working) ? {} : { snapshot: { ...working, _status: 'draft' } as never }) // any record's data
  })
  await publish(req, recordTypeOf[collection], id)
  await keepBoard(req, collection, id)
  return 'public'
}

/** Whether a translation was made from a source text that nobody can read yet. */
function isAhead(saved: WholeRecord, working: WholeRecord, locale: Locale): boolean {
  const { translatedFrom, translationState, sourceVersions } = wholeBookkeeping.parse(working)
  const from = translatedFrom?.[locale]
  if (translationState?.[locale] === 'withdrawn') return false
  return isCurrent(from, sourceVersions) && !isCurrent(from, wholeBookkeeping.parse(saved).sourceVersions)
}

/** Whether nothing is left in the draft that the public version lacks. */
const sayTheSame = (one: Record<string, unknown>, other: WholeRecord): boolean => content(one) === content(other)

const content = ({ _status, updatedAt: _updated, createdAt: _created, id: _id, ...rest }: Record<string, unknown>) =>
  hashOf(plain(rest))

/** Absent, null, an empty list, and a field without any language are the same to an editor. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map(plain) : null
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object' || value === null) return value ?? null
  const parts = Object.entries(value).flatMap(([key, part]): [string, unknown][] => {
    const kept = plain(part)
    return kept === null ? [] : [[key, kept]]
  })
  return parts.length > 0 ? Object.fromEntries(parts) : null
}
