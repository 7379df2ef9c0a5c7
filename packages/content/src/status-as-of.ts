import { earliestDay, latestDay, type PartialDate } from './dates.ts'
import type { Agreement } from './records/index.ts'
import { type ComputedStatus, statusOf } from './status.ts'

export interface StatusAsOf extends ComputedStatus {
  /** Ids of events that may or may not have happened by then: they do not count. */
  open: string[]
}

/**
 * The status of an agreement at the end of a day, as far as the record knows now.
 *
 * - It tells what was, and not what the site said then: what was found later, or marked as wrong since, counts.
 * - Only events that had certainly happened count: of "2020" the last day it can mean has to be over. A beginning without a
 *   date counts, since it comes before whatever else is known; any other event without one is open.
 * - Undefined when the agreement had not begun: the record knows when it was signed, and every such date is later.
 *
 * @param day `YYYY-MM-DD`
 */
export function statusAsOf({ events, instruments }: Agreement, day: string): StatusAsOf | undefined {
  const counting = events.filter(({ correction }) => !correction)
  const happened = counting.filter(({ kind, date }) =>
    date ? isOver(date, day) : kind === 'signed' || kind === 'proposed'
  )
  if (happened.length === 0) {
    const signed = [
      ...counting.flatMap(({ kind, date }) => (kind === 'signed' && date ? [date] : [])),
      ...instruments.flatMap(({ signedOn }) => signedOn ?? [])
    ]
    if (signed.length > 0 && signed.every((date) => earliestDay(date) > day)) return undefined
  }
  const open = counting.filter((event) => !happened.includes(event) && (!event.date || earliestDay(event.date) <= day))
  return { ...statusOf(happened), open: open.map(({ id }) => id) }
}

/** True when the last day that a date can mean is over. */
function isOver(date: PartialDate, day: string): boolean {
  const same = day.slice(0, date.length)
  return date < same || (date === same && latestDay(date) <= day)
}
