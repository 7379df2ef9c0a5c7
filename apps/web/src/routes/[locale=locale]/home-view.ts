import type { Agreement, Locale } from '@detwin/content'
import { type AgreementBrief, briefOf } from '#lib/components/agreement/agreement-view.ts'
import { changesOf, type PageChange } from '#lib/components/changes/changes.ts'
import { words as wordsFor } from '#lib/messages/words.ts'
import { unbreakable } from '#lib/server/cards/lines.ts'
import { recordNumbers } from '#lib/server/cards/record-numbers.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { articleBrief, byDate, statementBrief } from './articles.ts'

export interface LedgerRow {
  day: string
  change: PageChange['change']
  agreement: AgreementBrief
}

/** What the home page says about the record now. */
export function homeView(snapshot: Snapshot, locale: Locale) {
  const agreements = snapshot.all('agreement')
  const [statement] = byDate(snapshot.all('statement'))
  return {
    question: questionIn(locale),
    numbers: {
      ...recordNumbers(snapshot),
      unverified: agreements.filter(({ status }) => status === 'unverified').length
    },
    ledger: ledgerOf(snapshot, agreements, locale),
    statement: statement && {
      ...statementBrief(statement, snapshot, locale),
      translations: statement.translations,
      sourceLocale: statement.sourceLocale
    },
    news: byDate(snapshot.all('news'))
      .slice(0, 3)
      .map((post) => articleBrief(post, locale))
  }
}

/** The question in parts that a line does not break: browsers know the words of Japanese, and not those of Chinese. */
function questionIn(locale: Locale): string[] {
  const { question } = wordsFor(locale).home
  return locale.startsWith('zh') ? unbreakable(question, locale) : [question]
}

/**
 * The newest changes of agreements. After an import hundreds share one day: changes of what was known come first,
 * then what has the newest status; a mere listing says least.
 */
export function ledgerOf(snapshot: Snapshot, agreements: readonly Agreement[], locale: Locale, rows = 8): LedgerRow[] {
  return newestOf(snapshot, agreements)
    .slice(0, rows)
    .map(({ change, day, record }) => ({ day, change, agreement: briefOf(record, snapshot, locale) }))
}

const sorted = new WeakMap<readonly Agreement[], PageChange<Agreement>[]>()

/** Sorted once for each list, and a list belongs to one snapshot. */
function newestOf(snapshot: Snapshot, agreements: readonly Agreement[]): PageChange<Agreement>[] {
  const known = sorted.get(agreements)
  if (known) return known
  const newest = changesOf(snapshot, agreements)
    .sort((a, b) => compare(b.day, a.day) || weight(b) - weight(a) || compare(sinceOf(b), sinceOf(a)))
    .slice(0, 50)
  sorted.set(agreements, newest)
  return newest
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const sinceOf = ({ record }: PageChange<Agreement>): string => record.statusSince ?? ''
const weight = ({ change, record }: PageChange<Agreement>): number =>
  change.status || change.added || change.corrected ? 2 : record.status === 'unverified' ? 0 : 1
