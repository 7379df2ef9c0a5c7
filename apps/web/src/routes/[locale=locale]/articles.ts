import type { Locale, News, Statement } from '@detwin/content'
import { type Shown, shownIn, plainIn } from '#lib/components/text/shown.ts'
import { pathOf } from '#lib/paths.ts'
import { signersOf } from '#lib/server/signers.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

/** A statement or a news post in a list. */
export interface ArticleBrief {
  id: string
  path: string
  date: string
  title: Shown
  summary: Shown | undefined
}

export const articleBrief = (record: News | Statement, locale: Locale): ArticleBrief => ({
  id: record.id,
  path: pathOf(record) ?? '',
  date: record.date,
  title: shownIn(record.title, record, locale) ?? plainIn(record.slug, locale),
  summary: shownIn(record.summary, record, locale)
})

/** A statement with how many groups signed it. */
export const statementBrief = (statement: Statement, snapshot: Snapshot, locale: Locale) => ({
  ...articleBrief(statement, locale),
  signed: signersOf(statement, snapshot).length
})

/** The newest first; those of one day as they were first published. */
export const byDate = <T extends { date: string }>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
