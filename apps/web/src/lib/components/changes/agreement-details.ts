import { agreement, type Agreement, type AgreementEvent, formatDate, type Locale } from '@detwin/content'
import { filled } from '#lib/messages/filled.ts'
import { type Words, words as wordsFor } from '#lib/messages/words.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { nameOf } from '../place/place.ts'
import { plainIn } from '../text/shown.ts'
import type { Detail, DetailValue } from './details.ts'
import type { Version } from './versions.ts'

// What was kept of a record of this very contract; an older one is not guessed at.
const compared = agreement.pick({ chinaCity: true, listedBy: true, instruments: true, events: true }).strip()
type Compared = Pick<Agreement, 'chinaCity' | 'listedBy' | 'instruments' | 'events'>

/** An agreement before and after a publication; undefined where one of the two is not known. */
function bothOf({ before, after }: Version): [was: Compared, is: Compared] | undefined {
  const [was, is] = [before, after].map((values) => compared.safeParse(values).data)
  return was && is && [was, is]
}

/** What a publication changed in an agreement: its Chinese side, and what readers go by in papers and events. */
export function agreementRows(version: Version, snapshot: Snapshot, reader: Locale): Detail[] {
  const both = bothOf(version)
  if (!both) return []
  const words = wordsFor(reader)
  return [...chinaRow(both, snapshot, reader), ...eventRows(both, words), ...paperRows(both, words)]
}

/** True where what was there before and still is has other sources. */
export function hasOtherSources(version: Version): boolean {
  const both = bothOf(version)
  if (!both) return false
  const [was, is] = both
  const other = (a: readonly string[], b: readonly string[]): boolean => a.join() !== b.join()
  const kept = (part: 'events' | 'instruments'): boolean =>
    is[part].some(({ id, sources }) => other(was[part].find((old) => old.id === id)?.sources ?? sources, sources))
  return other(was.listedBy, is.listedBy) || kept('events') || kept('instruments')
}

type Both = [was: Compared, is: Compared]

function chinaRow([was, is]: Both, snapshot: Snapshot, reader: Locale): Detail[] {
  if (was.chinaCity === is.chinaCity) return []
  const words = wordsFor(reader)
  const named = (id: string | null): DetailValue => {
    const city = snapshot.get('city', id)
    return city
      ? nameOf(city, reader)
      : plainIn(id === null ? words.city.unnamed : words.city.unknownCity, words.locale)
  }
  return [{ label: words.history.fields.chinaCity, before: named(was.chinaCity), after: named(is.chinaCity) }]
}

const dated = (value: string | null | undefined): DetailValue => (value ? { date: value } : null)

function eventRows([was, is]: Both, words: Words): Detail[] {
  const { fields } = words.history
  const { record, locale } = words
  const said = (text: string): DetailValue => plainIn(text, locale)
  const kept = is.events.flatMap((event): Detail[] => {
    const old = was.events.find(({ id }) => id === event.id)
    const row = (label: string, value: (of: AgreementEvent) => [key: string | null, shown: DetailValue]): Detail[] => {
      if (!old) return []
      const [[a, before], [b, after]] = [value(old), value(event)]
      return a === b ? [] : [{ label: filled(label, { event: record.event[event.kind] }), before, after }]
    }
    return [
      ...row(fields.eventDate, ({ date }) => [date, dated(date)]),
      ...row(fields.eventCertainty, ({ certainty }) => [certainty, said(record.certainty[certainty])]),
      ...row(fields.eventDecidedBy, ({ decidedBy }) => [decidedBy, said(record.decidedBy[decidedBy])]),
      ...row(fields.eventReason, ({ reason }) => [reason, said(record.reason[reason])])
    ]
  })
  const gone = was.events.filter(({ id }) => !is.events.some((event) => event.id === id))
  const named = ({ kind, date }: AgreementEvent): string =>
    record.event[kind] + (date ? words.text.aside(formatDate(date, locale)) : '')
  return [...kept, ...gone.map((event) => ({ label: fields.event, before: said(named(event)), after: null }))]
}

function paperRows([was, is]: Both, words: Words): Detail[] {
  const { fields } = words.history
  const ids = new Set([...was.instruments, ...is.instruments].map(({ id }) => id))
  return [...ids].flatMap((id) => {
    const [old, now] = [was, is].map(({ instruments }) => instruments.find((paper) => paper.id === id))
    const kind = (now ?? old)?.kind ?? 'other'
    const row = (label: string, a: string | null | undefined, b: string | null | undefined): Detail[] =>
      (a ?? null) === (b ?? null)
        ? []
        : [{ label: filled(label, { paper: words.record.instrument[kind] }), before: dated(a), after: dated(b) }]
    return [
      ...row(fields.paperDate, old?.signedOn, now?.signedOn),
      ...row(fields.paperUntil, old?.expiresOn, now?.expiresOn)
    ]
  })
}
