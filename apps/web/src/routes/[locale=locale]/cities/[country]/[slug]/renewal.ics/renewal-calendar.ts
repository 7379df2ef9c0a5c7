import { type City, type Locale, precisionOf } from '@detwin/content'
import { comingDates } from '#lib/components/act/next-date.ts'
import { pathOf } from '#lib/paths.ts'
import { emptyCalendar, entryOf, expiryWords } from '#lib/server/calendar/entry.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

interface For {
  locale: Locale
  today: string
  origin: string
}

/** The days on which agreements of a city run out, as an RFC 5545 calendar; undefined when the sources give no day. */
export function renewalCalendar(city: City, snapshot: Snapshot, { locale, today, origin }: For): string | undefined {
  const dates = comingDates(snapshot.agreementsOf(city), today).filter(({ date }) => precisionOf(date) === 'day')
  if (dates.length === 0) return undefined
  const calendar = emptyCalendar(locale)
  for (const { agreement, instrument: id, date } of dates) {
    const told = { ...expiryWords(agreement, { snapshot, locale }), url: `${origin}/${locale}${pathOf(city)}` }
    calendar.createEvent(entryOf({ agreement, id, date }, told, snapshot))
  }
  // Every line ends, the last one too: RFC 5545, 3.1.
  return `${calendar.toString()}\r\n`
}
