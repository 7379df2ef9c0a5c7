import type { Page, Translations } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { formerSlugs } from '../former-slugs.ts'
import { bodyHtml, type LexicalState } from '../rich-text/body-html.ts'
import { mentions } from '../rich-text/mentions.ts'
import { publicText, publicTranslations, type SavedRecord } from '../saved-record.ts'
import { ids, localizedField, optionalText } from '../stored-values.ts'
import type { Candidate } from './candidate.ts'

const stored = z.object({
  title: localizedField,
  slug: optionalText,
  body: z.record(z.string(), z.custom<LexicalState>().nullish()).nullish(),
  sources: ids.optional()
})

interface TextDocument {
  document: Omit<Candidate<Page>, 'type'>
  translations: Translations
  /** Those the text refers to, in the order of their numbers, then the others. */
  sources: string[]
}

/** What statements, news and pages have in common: a title, an address, and a text that becomes clean HTML. */
export async function textDocument(
  type: 'statement' | 'news' | 'page',
  saved: SavedRecord,
  req: PayloadRequest
): Promise<TextDocument> {
  const { id, sourceLocale } = saved
  const { title, slug, body, sources: more } = stored.parse(saved)
  const translations = publicTranslations(saved, title)
  const states = Object.entries(body ?? {})
    .flatMap(([locale, state]) => (state && locale in translations ? [{ locale, state }] : []))
    // The source language numbers the references; translations follow it.
    .toSorted((a, b) => Number(b.locale === sourceLocale) - Number(a.locale === sourceLocale))
  const sources = [...new Set([...mentions(states.map(({ state }) => state)).sources, ...(more ?? [])])]
  const html: Record<string, string> = {}
  // One after the other: a MongoDB transaction takes no two questions at once.
  for (const { locale, state } of states) html[locale] = await bodyHtml(state, locale, sources, req)
  const document = {
    id,
    sourceLocale,
    translations,
    slug,
    formerSlugs: await formerSlugs(req, type, id, slug),
    title: publicText(title, translations),
    body: publicText(html, translations)
  }
  return { document, translations, sources }
}
