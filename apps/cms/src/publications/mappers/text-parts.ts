import { type LocalizedText, type Translations } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { bodyHtml, type LexicalState } from '../rich-text/body-html.ts'
import { mentions } from '../rich-text/mentions.ts'
import { publicText, publicTranslations, type SavedRecord } from '../saved-record.ts'
import { ids, localizedField, optionalText } from '../stored-values.ts'

const stored = z.object({
  title: localizedField,
  slug: optionalText,
  body: z.record(z.string(), z.custom<LexicalState>().nullish()).nullish(),
  sources: ids.optional()
})

interface TextParts {
  translations: Translations
  slug: string | null
  title: LocalizedText | null
  body: Record<string, string> | null
  /** Those the text refers to, in the order of their numbers, then the others. */
  sources: string[]
}

/** What statements, news and pages have in common: a title, an address, and a text that becomes clean HTML. */
export async function textParts(saved: SavedRecord, req: PayloadRequest): Promise<TextParts> {
  const { title, slug, body, sources } = stored.parse(saved)
  const translations = publicTranslations(saved, title)
  const states = Object.entries(body ?? {})
    .flatMap(([locale, state]) => (state && locale in translations ? [{ locale, state }] : []))
    // The source language numbers the references; translations follow it.
    .toSorted((a, b) => Number(b.locale === saved.sourceLocale) - Number(a.locale === saved.sourceLocale))
  const mentioned = mentions(states.map(({ state }) => state))
  const all = [...new Set([...mentioned.sources, ...(sources ?? [])])]
  const html: Record<string, string> = {}
  // One after the other: a MongoDB transaction takes no two questions at once.
  for (const { locale, state } of states) html[locale] = await bodyHtml(state, locale, all, req)
  return {
    translations,
    slug,
    title: publicText(title, translations),
    body: publicText(html, translations),
    sources: all
  }
}
