import type { Locale, News, Statement } from '@detwin/content'
import { type Shown, shownIn } from '../text/shown.ts'

export interface CorrectionView {
  id: string
  on: string
  reason: Shown | undefined
}

/** The corrections of a text, the newest first. */
export const correctionsOf = (record: News | Statement, locale: Locale): CorrectionView[] =>
  (record.corrections ?? [])
    .map(({ id, on, reason }) => ({ id, on, reason: shownIn(reason, record, locale) }))
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
