import type { Locale, Status } from '@detwin/content'
import type { Shown } from '#lib/components/text/shown.ts'

/** A run of text in one language. */
export type Said = Pick<Shown, 'text' | 'locale'>

/** What the picture of a page says; all of what it depends on. */
export interface CardView {
  /** Of the words around the record's own: gives the direction. */
  locale: Locale
  site: Said
  /** What kind of page it is. */
  kicker: Said | null
  title: Said
  /** The shape before the sentence. */
  status: Status | null
  sentence: Said | null
  /** Statuses of several agreements, or numbers: shape or figure, and what it counts. */
  counts: { status: Status | null; figure: string | null; what: Said }[]
  /** Of the knowledge on it. */
  date: Said | null
  host: string
}

/** Everything that is read on the card, in that order. */
export const wordsOn = ({ kicker, title, sentence, counts, date }: CardView): string =>
  [
    kicker?.text,
    title.text,
    sentence?.text,
    ...counts.map(({ figure, what }) => `${figure ?? ''} ${what.text}`),
    date?.text
  ]
    .flatMap((text) => (text ? [text.trim()] : []))
    .join(' · ')
