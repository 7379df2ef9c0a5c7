import { defaultLocale, isLocale, type RecordType } from '@detwin/content'
import { signPreview } from '@detwin/content/preview'
import { readEnvironment } from '../environment.ts'

const minute = 60_000
const quarter = 15 * minute
const hour = 60 * minute
const day = 24 * hour

/**
 * When a panel's address ends: an hour from now, and a little more. It stays the same for a quarter of an hour, so that
 * the panel keeps its page, and its place on it, from one save to the next.
 */
export const panelEnd = (now = Date.now()): Date => new Date(Math.floor(now / quarter) * quarter + quarter + hour)

/** When a reviewers' link ends. */
export const linkEnd = (days: number, now = Date.now()): Date => new Date(now + days * day)

/** The page of the web app that shows the draft of one record, in a language, until a moment. */
export async function previewAddress(type: RecordType, id: string, locale: unknown, ends: Date): Promise<string> {
  const { SITE_URL, WEB_TOKEN } = readEnvironment()
  const wholeSeconds = new Date(Math.floor(ends.getTime() / 1000) * 1000)
  const signed = await signPreview({ type, id, ends: wholeSeconds }, WEB_TOKEN)
  const tag = typeof locale === 'string' && isLocale(locale) ? locale : defaultLocale
  return new URL(`/preview/${signed}/${tag}`, SITE_URL).href
}
