import { day, isLocale, type LocalizedText, type Locale, locales, type Translations } from '@detwin/content'
import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { parseFrontMatter } from './front-matter.ts'
import { seedId } from './seed-id.ts'
import { reviewedIn } from './seed-record.ts'
import { sourceId } from './sources.ts'

/** A text of the campaign in Markdown, before it becomes rich text. */
export interface DemoText {
  type: 'statement' | 'news' | 'page'
  /** The name of its folder. */
  key: string
  id: string
  sourceLocale: Locale
  translations: Translations
  title: LocalizedText
  summary: LocalizedText | null
  /** Markdown. `[^key]` points at a source, `/id/…` links to the public address of a record. */
  body: LocalizedText
  date: string | null
  image: string | null
  /** The source that each `[^key]` of the text names. */
  notes: Record<string, string>
  sources: string[]
  cities: string[]
  /** Whose post it is. */
  groups: string[]
  signatures: { group: string; signedOn: string }[]
}

const facts = z.strictObject({
  date: day.nullable().default(null),
  sourceLocale: z.enum(locales),
  image: z.string().nullable().default(null),
  sources: z.record(z.string(), z.url()).default({}),
  cities: z.array(z.string().startsWith('city/')).default([]),
  groups: z.array(z.string()).default([]),
  signatures: z.array(z.strictObject({ group: z.string(), signedOn: day })).default([])
})

const folders = { statements: 'statement', news: 'news', pages: 'page' } as const

/** Statements, news posts and pages: one folder each in content/, with a record.json and a Markdown file a language. */
export const demoTexts = (): DemoText[] =>
  Object.entries(folders).flatMap(([folder, type]) =>
    readdirSync(contentAt(folder))
      .toSorted()
      .map((key) => demoText(type, key, `${folder}/${key}`))
  )

function demoText(type: DemoText['type'], key: string, folder: string): DemoText {
  const { date, sourceLocale, image, sources, cities, groups, signatures } = facts.parse(
    JSON.parse(readFileSync(contentAt(`${folder}/record.json`), 'utf8'))
  )
  const texts = languagesIn(folder).map((locale) => {
    const text = parseFrontMatter(readFileSync(contentAt(`${folder}/${locale}.md`), 'utf8'))
    return { locale, ...text, body: linksToRecords(text.body) }
  })
  const title = byLocale(texts, ({ title }) => title)
  const summary = byLocale(texts, ({ summary }) => summary)
  const notes = Object.fromEntries(Object.entries(sources).map(([note, url]) => [note, sourceId(url)]))
  return {
    type,
    key,
    id: seedId(`${type}/${key}`),
    sourceLocale,
    translations: reviewedIn(title),
    title,
    summary: Object.keys(summary).length > 0 ? summary : null,
    body: byLocale(texts, ({ body }) => body),
    date,
    image: image && seedId(`media/${image}`),
    notes,
    sources: Object.values(notes),
    cities: cities.map(seedId),
    groups: groups.map((group) => seedId(`group/${group}`)),
    signatures: signatures.map(({ group, signedOn }) => ({ group: seedId(`group/${group}`), signedOn }))
  }
}

const contentAt = (path: string): URL => new URL(`./content/${path}`, import.meta.url)

const languagesIn = (folder: string): Locale[] =>
  readdirSync(contentAt(folder))
    .map((file) => /^(.+)\.md$/.exec(file)?.[1] ?? '')
    .filter(isLocale)
    .toSorted((a, b) => locales.indexOf(a) - locales.indexOf(b))

const byLocale = <T extends { locale: Locale }>(texts: T[], pick: (text: T) => string | null): LocalizedText =>
  Object.fromEntries(texts.map((text) => [text.locale, pick(text)] as const).filter(([, value]) => value !== null))

// Links are written with natural keys, as in [Gothenburg](city/SE/Gothenburg); spaces are allowed in them.
const keyLink = /\]\(((?:city|agreement)\/[^)]+)\)/g

const linksToRecords = (markdown: string): string =>
  markdown.replace(keyLink, (_link, key: string) => `](/id/${seedId(key)})`)
