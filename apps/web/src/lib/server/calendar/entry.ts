import { type Agreement, formatDate, type Locale } from '@detwin/content'
import ical, { type ICalCalendar, type ICalEventData } from 'ical-generator'
import { briefOf } from '#lib/components/agreement/agreement-view.ts'
import { chinaSide, citySide } from '#lib/components/agreement/china-side.ts'
import { filled } from '#lib/messages/filled.ts'
import { words as wordsFor } from '#lib/messages/words.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** A whole day of an agreement, as a calendar holds it. */
export interface Dated {
  agreement: Agreement
  /** Within the agreement: of the paper that runs out, or of the event. */
  id: string
  /** `YYYY-MM-DD` */
  date: string
}

interface Told {
  summary: string
  description: string
  url: string
}

interface For {
  snapshot: Snapshot
  locale: Locale
}

/**
 * The entry of a calendar for such a day. It keeps its UID for ever and counts its changes, so that a calendar that read it
 * before moves it (RFC 5545 3.8.7.4).
 */
export function entryOf({ agreement, id, date }: Dated, told: Told, snapshot: Snapshot): ICalEventData {
  const history = snapshot.historyOf(agreement)
  return {
    id: `${agreement.id}.${id}@detwin`,
    sequence: Math.max(0, history.length - 1),
    stamp: new Date(history.at(-1)?.at ?? 0),
    // Without a time zone the library writes the day in UTC: the same everywhere.
    start: new Date(`${date}T00:00:00Z`),
    allDay: true,
    ...told
  }
}

/** What an entry for the day on which a paper runs out says, in whatever calendar. */
export function expiryWords(agreement: Agreement, { snapshot, locale }: For): Omit<Told, 'url'> {
  const words = wordsFor(locale)
  const brief = briefOf(agreement, snapshot, locale)
  return {
    summary: words.act.next.entry(citySide(brief, words).text, chinaSide(brief, words).text),
    description: words.act.next.before
  }
}

/** What an entry for the day of an event says: what is to happen, and between whom. */
export function eventWords(
  agreement: Agreement,
  { kind, date }: Agreement['events'][number],
  { snapshot, locale }: For
): Omit<Told, 'url'> {
  const words = wordsFor(locale)
  const brief = briefOf(agreement, snapshot, locale)
  const between = filled(words.agreement.title, {
    city: citySide(brief, words).text,
    china: chinaSide(brief, words).text
  })
  const what = words.record.event[kind]
  return {
    summary: filled(words.machines.changed, { record: between, change: what }),
    description: date ? `${what}${words.text.aside(formatDate(date, words.locale))}` : what
  }
}

export const emptyCalendar = (locale: Locale, name?: string): ICalCalendar =>
  ical({
    prodId: { company: 'Detwin', product: 'Detwin', language: wordsFor(locale).locale.toUpperCase() },
    ...(name && { name })
  })
