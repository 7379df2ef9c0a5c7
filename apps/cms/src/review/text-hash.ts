import { hashOf, type Locale, locales, type News, type Page, type Statement, statementTextHash } from '@detwin/content'
import { z } from 'zod'
import { htmlOf, type LexicalState } from '../publications/rich-text/body-html.ts'
import { mentions } from '../publications/rich-text/mentions.ts'

/** The words of a text in the language it was written in: what is reviewed, approved and confirmed. */
export interface Words {
  title: string
  summary: string | null
  /** Clean HTML. */
  body: string
}

/** What an approval is bound to. Pictures are no words, as in the hash that signatures name. */
export const reviewHash = ({ title, summary, body }: Words): string =>
  hashOf({ text: statementTextHash({ title, body }), summary: summary?.trim() || null })

/** The words of a public document. */
export function wordsOfDocument(document: Statement | News | Page): Words {
  const { sourceLocale, title, body } = document
  const summary = 'summary' in document ? document.summary?.[sourceLocale] : null
  return { title: title[sourceLocale] ?? '', summary: summary ?? null, body: body[sourceLocale] ?? '' }
}

const text = z.string().nullish().catch(null)
const form = z.object({
  title: text,
  summary: text,
  body: z
    .custom<LexicalState>((value) => Boolean(value))
    .nullish()
    .catch(null)
})

/** The words of a record as a form holds it, in its source language. */
export function wordsOfForm(record: unknown, sourceLocale: Locale): Words {
  const { title, summary, body } = form.parse(record)
  const html = body ? htmlOf(body, { sources: mentions([body]).sources, images: new Map(), locale: sourceLocale }) : ''
  return { title: title ?? '', summary: summary ?? null, body: html }
}

const inAllLanguages = z.looseObject({
  sourceLocale: z.enum(locales).catch('en'),
  title: z.record(z.string(), z.unknown()).nullish().catch(null),
  summary: z.record(z.string(), z.unknown()).nullish().catch(null),
  body: z.record(z.string(), z.unknown()).nullish().catch(null)
})

/** The words of a record as the database holds it, in all its languages. */
export function wordsOfStored(record: unknown): Words {
  const { sourceLocale, title, summary, body } = inAllLanguages.parse(record)
  const form = { title: title?.[sourceLocale], summary: summary?.[sourceLocale], body: body?.[sourceLocale] }
  return wordsOfForm(form, sourceLocale)
}
