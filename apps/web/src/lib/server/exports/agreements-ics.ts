import { type Agreement, type Locale, precisionOf } from '@detwin/content'
import type { ICalEventData } from 'ical-generator'
import { comingDates } from '#lib/components/act/next-date.ts'
import { emptyCalendar, entryOf, eventWords, expiryWords } from '../calendar/entry.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

interface For {
  snapshot: Snapshot
  siteUrl: string
  locale: Locale
  /** `YYYY-MM-DD` */
  today: string
  name: string
}

/** Entries written at a time. */
const atOnce = 20

/**
 * The days still ahead of these agreements, as an RFC 5545 calendar, part by part: on which one runs out, and on which a
 * council or another side has something before it. Only days that the sources give to the day.
 */
export function* agreementsIcs(agreements: Iterable<Agreement>, asked: For): Generator<string> {
  const [head = '', foot = ''] = written([], asked).split(/(?=END:VCALENDAR)/)
  yield head
  let some: ICalEventData[] = []
  for (const agreement of agreements) {
    some.push(...entriesOf(agreement, asked))
    if (some.length < atOnce) continue
    yield written(some, asked).slice(head.length, -foot.length)
    some = []
  }
  if (some.length > 0) yield written(some, asked).slice(head.length, -foot.length)
  yield foot
}

/** Every line ends, the last one too: RFC 5545, 3.1. */
function written(entries: readonly ICalEventData[], { locale, name }: For): string {
  const calendar = emptyCalendar(locale, name)
  for (const entry of entries) calendar.createEvent(entry)
  return `${calendar.toString()}\r\n`
}

function entriesOf(agreement: Agreement, asked: For): ICalEventData[] {
  const { snapshot, siteUrl, locale, today } = asked
  const url = `${siteUrl}/${locale}/agreements/${agreement.id}`
  const papers = comingDates([agreement], today)
    .filter(({ date }) => precisionOf(date) === 'day')
    .map(({ instrument: id, date }) =>
      entryOf({ agreement, id, date }, { ...expiryWords(agreement, asked), url }, snapshot)
    )
  const events = agreement.events.flatMap((event) => {
    const { id, date, correction } = event
    if (correction || !date || precisionOf(date) !== 'day' || date < today) return []
    return entryOf({ agreement, id, date }, { ...eventWords(agreement, event, asked), url }, snapshot)
  })
  return [...papers, ...events]
}
