import { type LocalizedText, locales, localizedText } from '@detwin/content'
import type { SanitizedCollectionConfig } from 'payload'
import { z } from 'zod'
import { reference } from '../fields/reference.ts'
import { statesOfRecord, wholeBookkeeping } from '../translations/record-states.ts'
import { mentions } from '../publications/rich-text/mentions.ts'
import type { LexicalState } from '../publications/rich-text/body-html.ts'
import { columnOf } from './collection.ts'

export interface BoardRow {
  records: string
  record: string
  title: string
  sourceLocale: string
  progress: 'draft' | 'changed' | 'published'
  groups: string
  lacksSources: boolean
  changedAt: string
  /** By column; null where the record has no text to translate. */
  states: Record<string, string | null>
}

const stored = z.looseObject({
  id: z.string(),
  _status: z.string().nullish(),
  updatedAt: z.union([z.string(), z.date().transform((date) => date.toISOString())]).nullish(),
  groups: z.array(reference).nullish().catch(null)
})

/**
 * The row of a record.
 * @param working its latest version, in all languages
 * @param isPublic whether readers see it, in this version or an earlier one
 */
export function rowOf(
  config: SanitizedCollectionConfig,
  working: Record<string, unknown>,
  isPublic: boolean
): BoardRow {
  const { id, _status, updatedAt, groups } = stored.parse(working)
  const { sourceLocale } = wholeBookkeeping.parse(working)
  const states = statesOfRecord(config.flattenedFields, working)
  return {
    records: config.slug,
    record: id,
    title: titleOf(working[config.admin.useAsTitle ?? 'id'], sourceLocale),
    sourceLocale,
    progress: _status === 'published' ? 'published' : isPublic ? 'changed' : 'draft',
    groups: groups?.length ? `|${groups.join('|')}|` : '',
    lacksSources: lacksSources(config, working, sourceLocale),
    changedAt: updatedAt ?? '',
    states: Object.fromEntries(locales.map((locale) => [columnOf(locale), states?.[locale] ?? null]))
  }
}

/** In the source language, else in any. */
function titleOf(value: unknown, sourceLocale: keyof LocalizedText): string {
  if (typeof value === 'string') return value
  const texts: LocalizedText = localizedText.safeParse(withoutEmpty(value)).data ?? {}
  return texts[sourceLocale] ?? Object.values(texts)[0] ?? ''
}

const withoutEmpty = (value: unknown): unknown =>
  Object.fromEntries(Object.entries(Object(value)).filter(([, text]) => text))

const sourced = z.looseObject({ sources: z.array(z.unknown()).nullish() })
const rows = z.array(sourced).nullish().catch(null)
const bodies = z.record(z.string(), z.unknown())

/** An agreement with an event or a paper that nothing proves; a text that names no source at all. */
function lacksSources(
  config: SanitizedCollectionConfig,
  working: Record<string, unknown>,
  sourceLocale: string
): boolean {
  const has = (name: string): boolean => config.flattenedFields.some((field) => field.name === name)
  if (has('events')) {
    const claims = [...(rows.parse(working.events) ?? []), ...(rows.parse(working.instruments) ?? [])]
    return claims.some(({ sources }) => !sources?.length)
  }
  if (!has('sources')) return false
  const body = bodies.safeParse(working.body).data?.[sourceLocale] as LexicalState | null | undefined // a rich text field
  return !sourced.parse(working).sources?.length && mentions(body ? [body] : []).sources.length === 0
}
