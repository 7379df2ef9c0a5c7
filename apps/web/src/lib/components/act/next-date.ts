import { type Agreement, earliestDay, latestDay, type PartialDate, precisionOf, type Status } from '@detwin/content'

/** Statuses of agreements that nobody has to renew any more. */
export const overStatuses: readonly Status[] = ['lapsed', 'ended']

/** How long until a date, in the unit its precision allows. */
export interface Away {
  value: number
  unit: 'day' | 'month' | 'year'
}

export interface NextDate {
  agreement: Agreement
  /** The paper that runs out. */
  instrument: string
  date: PartialDate
  /** `now` when the date may be today already: today, this month, this year. */
  state: 'ahead' | 'now' | 'passed'
  /** For `ahead`. */
  away: Away | null
}

/**
 * The next day on which one of these agreements runs out by its own papers: the soonest that is still to come, else the
 * newest that has passed and of which nobody has recorded what became.
 * @param today `YYYY-MM-DD`
 */
export function nextDateOf(agreements: readonly Agreement[], today: string): NextDate | null {
  const dates = agreements.flatMap((agreement) => runsOut(agreement, today) ?? [])
  const coming = dates.filter(({ state }) => state !== 'passed')
  if (coming.length > 0) return coming.toSorted(byLatestDay)[0] ?? null
  return dates.toSorted(byLatestDay).at(-1) ?? null
}

/** Every date that is still to come, the soonest first. */
export const comingDates = (agreements: readonly Agreement[], today: string): NextDate[] =>
  agreements
    .flatMap((agreement) => runsOut(agreement, today) ?? [])
    .filter(({ state }) => state !== 'passed')
    .toSorted(byLatestDay)

const byLatestDay = (a: NextDate, b: NextDate): number => (latestDay(a.date) < latestDay(b.date) ? -1 : 1)

function runsOut(agreement: Agreement, today: string): NextDate | undefined {
  if (overStatuses.includes(agreement.status)) return undefined
  // A later paper takes the place of an earlier one.
  const last = agreement.instruments
    .flatMap(({ id, expiresOn }) => (expiresOn ? [{ id, date: expiresOn }] : []))
    .toSorted((a, b) => (latestDay(a.date) < latestDay(b.date) ? 1 : -1))[0]
  if (!last) return undefined
  const { id: instrument, date } = last
  const state = earliestDay(date) > today ? 'ahead' : latestDay(date) >= today ? 'now' : 'passed'
  if (state === 'passed' && happenedSince(agreement, date)) return undefined
  return { agreement, instrument, date, state, away: state === 'ahead' ? awayFrom(today, date) : null }
}

/** Something is on record from after the date: whatever it was, the paper is not the last word. */
const happenedSince = ({ events }: Agreement, date: PartialDate): boolean =>
  events.some((event) => event.date && !event.correction && latestDay(event.date) > latestDay(date))

function awayFrom(today: string, date: PartialDate): Away {
  const years = Number(date.slice(0, 4)) - Number(today.slice(0, 4))
  const precision = precisionOf(date)
  if (precision === 'year') return { value: years, unit: 'year' }
  const months = years * 12 + Number(date.slice(5, 7)) - Number(today.slice(5, 7))
  const days = Math.round((Date.parse(earliestDay(date)) - Date.parse(today)) / 86_400_000)
  if (precision === 'day' && days <= 60) return { value: days, unit: 'day' }
  // A month that has not run its course is not counted.
  const whole = precision === 'day' && date.slice(8) < today.slice(8) ? months - 1 : months
  return whole < 24 ? { value: whole, unit: 'month' } : { value: Math.floor(whole / 12), unit: 'year' }
}
