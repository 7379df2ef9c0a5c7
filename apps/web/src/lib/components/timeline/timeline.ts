import {
  type Agreement,
  type AgreementEvent,
  earliestDay,
  inOrder,
  type Instrument,
  type Locale,
  type PartialDate,
  type Status,
  statusOf
} from '@detwin/content'
import type { SourceNotes } from '../sources/source-notes.ts'
import { type Shown, shownIn } from '../text/shown.ts'

export interface Paper extends Pick<Instrument, 'id' | 'kind' | 'signedOn' | 'expiresOn'> {
  title: Shown | undefined
  notes: number[]
}

export interface TimelineEvent extends Pick<
  AgreementEvent,
  'kind' | 'decidedBy' | 'side' | 'reason' | 'certainty' | 'date'
> {
  dateNote: Shown | undefined
  note: Shown | undefined
  notes: number[]
  correction: { on: string; reason: Shown | undefined } | null
}

/** One knot of the line: an event, a signed paper, or both when they are of one date. */
export interface TimelineItem {
  key: string
  date: PartialDate | null
  /** What the margin says: empty when the item before says it already. */
  year: string
  event: TimelineEvent | null
  papers: Paper[]
  /** How the line goes on from here: null before anything is known. */
  after: Status | null
}

/** The history of an agreement as it happened: its papers among its events, the oldest first. */
export function timelineOf(agreement: Agreement, notes: SourceNotes, locale: Locale): TimelineItem[] {
  const events = inOrder(agreement.events)
  const papers = new Set(agreement.instruments)
  const items: Omit<TimelineItem, 'year' | 'after'>[] = events.map((event) => {
    const signed = event.kind === 'signed' && event.date && !event.correction
    const own = signed ? [...papers].filter(({ signedOn }) => signedOn === event.date) : []
    for (const paper of own) papers.delete(paper)
    return {
      key: event.id,
      date: event.date,
      event: eventView(event, agreement, notes, locale),
      papers: own.map((paper) => paperView(paper, agreement, notes, locale))
    }
  })
  for (const paper of papers) {
    const at = items.findIndex(
      ({ date }) => date && (!paper.signedOn || earliestDay(paper.signedOn) <= earliestDay(date))
    )
    const item = {
      key: `paper-${paper.id}`,
      date: paper.signedOn,
      event: null,
      papers: [paperView(paper, agreement, notes, locale)]
    }
    items.splice(at === -1 ? items.length : at, 0, item)
  }
  return items.map((item, index) => ({
    ...item,
    year:
      item.date?.slice(0, 4) === items[index - 1]?.date?.slice(0, 4) && index > 0 ? '' : (item.date?.slice(0, 4) ?? ''),
    after: statusAfter(
      items.slice(0, index + 1).map(({ key }) => key),
      events
    )
  }))
}

/** The status once these had happened. */
function statusAfter(keys: string[], events: AgreementEvent[]): Status | null {
  const happened = events.filter(({ id, correction }) => keys.includes(id) && !correction)
  return happened.length > 0 ? statusOf(happened).status : null
}

function eventView(event: AgreementEvent, owner: Agreement, notes: SourceNotes, locale: Locale): TimelineEvent {
  const { kind, decidedBy, side, reason, certainty, date, correction } = event
  return {
    kind,
    decidedBy,
    side,
    reason,
    certainty,
    date,
    dateNote: shownIn(event.dateNote, owner, locale),
    note: shownIn(event.note, owner, locale),
    notes: notes.numbers(event.sources),
    correction: correction && { on: correction.on, reason: shownIn(correction.reason, owner, locale) }
  }
}

function paperView(paper: Instrument, owner: Agreement, notes: SourceNotes, locale: Locale): Paper {
  const { id, kind, signedOn, expiresOn } = paper
  return {
    id,
    kind,
    signedOn,
    expiresOn,
    title: shownIn(paper.title, owner, locale),
    notes: notes.numbers(paper.sources)
  }
}
