import { type City, type Locale, precisionOf } from '@detwin/content'
import ical from 'ical-generator'
import { comingDates } from '#lib/components/act/next-date.ts'
import { briefOf } from '#lib/components/agreement/agreement-view.ts'
import { chinaSide } from '#lib/components/agreement/china-side.ts'
import { nameOf } from '#lib/components/place/place.ts'
import { words as wordsFor } from '#lib/messages/words.ts'
import { pathOf } from '#lib/paths.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

interface For {
  locale: Locale
  today: string
  origin: string
}

/**
 * The days on which agreements of a city run out, as an RFC 5545 calendar; undefined when the sources give no day.
 * An entry keeps its UID for ever and counts its changes, so that a calendar that read it before moves it.
 */
export function renewalCalendar(city: City, snapshot: Snapshot, { locale, today, origin }: For): string | undefined {
  const dates = comingDates(snapshot.agreementsOf(city), today).filter(({ date }) => precisionOf(date) === 'day')
  if (dates.length === 0) return undefined
  const words = wordsFor(locale)
  const name = nameOf(city, locale).text
  const calendar = ical({ prodId: { company: 'Detwin', product: 'Detwin', language: words.locale.toUpperCase() } })
  for (const { agreement, instrument, date } of dates) {
    const history = snapshot.historyOf(agreement)
    calendar.createEvent({
      id: `${agreement.id}.${instrument}@detwin`,
      sequence: Math.max(0, history.length - 1),
      stamp: new Date(history.at(-1)?.at ?? `${today}T00:00:00Z`),
      // Without a time zone the library writes the day in UTC: the same everywhere.
      start: new Date(`${date}T00:00:00Z`),
      allDay: true,
      summary: words.act.next.entry(name, chinaSide(briefOf(agreement, snapshot, locale), words).text),
      description: words.act.next.before,
      url: `${origin}/${locale}${pathOf(city)}`
    })
  }
  // Every line ends, the last one too: RFC 5545, 3.1.
  return `${calendar.toString()}\r\n`
}
