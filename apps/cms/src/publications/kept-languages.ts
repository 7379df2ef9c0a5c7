import { isLocale, type Locale, locales, type PublicRecord, type Translations } from '@detwin/content'
import { z } from 'zod'
import { isCurrent } from '../translations/states.ts'
import type { Entry } from './entry.ts'
import type { SavedRecord } from './saved-record.ts'

/**
 * The document with the last public text of every language that is a draft again: one language never goes live, and
 * never vanishes, because another one was published.
 */
export function withKeptLanguages(candidate: unknown, saved: SavedRecord, last: Entry | undefined): unknown {
  if (last?.op !== 'put') return candidate
  const before = last.document
  const kept = locales.filter((locale) => before.translations[locale] && isUnfinished(saved, locale))
  if (kept.length === 0) return candidate
  const now = carry(candidate, before, kept)
  const { translations } = publicParts.parse(now)
  const fits = isCurrent(last.sourceHash, saved.sourceVersions)
  const document = { ...Object(now), translations: { ...translations, ...statesOf(before.translations, kept, fits) } }
  return 'body' in before && 'sources' in before ? withNumbers(document, before.sources, kept) : document
}

const publicParts = z.looseObject({ translations: z.record(z.string(), z.unknown()) })

/** Work in progress; the source is never, and a language that was withdrawn is meant to be gone. */
function isUnfinished({ sourceLocale, translationState }: SavedRecord, locale: Locale): boolean {
  const decision = translationState?.[locale] ?? 'draft'
  return locale !== sourceLocale && (decision === 'draft' || decision === 'waiting')
}

function statesOf(before: Translations, kept: readonly Locale[], fits: boolean): Translations {
  const states = kept.flatMap((locale) => {
    const was = before[locale]
    return was ? [[locale, was.state === 'reviewed' && !fits ? { ...was, state: 'outdated' } : was]] : []
  })
  return Object.fromEntries(states)
}

/** The value of now with the texts of before in these languages, wherever both hold the same thing. */
function carry(now: unknown, before: unknown, kept: readonly Locale[]): unknown {
  if (isLocalized(before)) {
    const texts = Object.entries(before).filter(([locale]) => kept.some((tag) => tag === locale))
    return texts.length > 0 && (now === null || isObject(now)) ? { ...Object.fromEntries(texts), ...now } : now
  }
  if (Array.isArray(now) && Array.isArray(before)) {
    const rows = new Map(before.map((row) => [keyOf(row), row]))
    return now.map((row: unknown) => (keyOf(row) === undefined ? row : carry(row, rows.get(keyOf(row)), kept)))
  }
  if (!isObject(now) || !isObject(before)) return now
  return Object.fromEntries(Object.entries(now).map(([key, value]) => [key, carry(value, before[key], kept)]))
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isLocalized = (value: unknown): value is Partial<Record<Locale, string>> =>
  isObject(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, text]) => isLocale(key) && typeof text === 'string')

/** What tells one row from another: its id, in a menu its address. */
const keyOf = (row: unknown): unknown => (isObject(row) ? (row.id ?? row.href) : undefined)

const numbered = z.looseObject({ sources: z.array(z.string()), body: z.record(z.string(), z.string()).nullable() })

/** A kept text counts its sources as they were: it gets the numbers of now, and brings those along that are gone. */
function withNumbers(document: unknown, before: PublicSources, kept: readonly Locale[]): unknown {
  const { sources, body, ...rest } = numbered.parse(document)
  const now = [...sources]
  const numberOf = (id: string): number => (now.includes(id) ? now.indexOf(id) + 1 : now.push(id))
  const texts = Object.entries(body ?? {}).map(([locale, html]) => [
    locale,
    kept.some((tag) => tag === locale) ? renumbered(html, (old) => before[old - 1], numberOf) : html
  ])
  return { ...rest, body: body && Object.fromEntries(texts), sources: now }
}

type PublicSources = Extract<PublicRecord, { type: 'news' }>['sources']

// As converters.ts writes it, and nothing else can: clean-html.ts lets no other text have this address.
const reference = /href="#source-(\d+)">\d+</g

const renumbered = (html: string, sourceAt: (number: number) => string | undefined, numberOf: (id: string) => number) =>
  html.replace(reference, (whole, old: string) => {
    const id = sourceAt(Number(old))
    return id ? `href="#source-${numberOf(id)}">${numberOf(id)}<` : whole
  })
