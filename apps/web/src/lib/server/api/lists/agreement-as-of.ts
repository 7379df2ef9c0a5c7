import { type Agreement, latestDay, statusAsOf } from '@detwin/content'
import { unknownYear } from '../../filters/agreement-filters.ts'
import type { Row } from './list.ts'

const lastDays = new WeakMap<Agreement, string>()

/** The day after which nothing that the record knows of has happened: from then on the status is that of today. */
function lastDayOf(agreement: Agreement): string {
  const known = lastDays.get(agreement)
  if (known) return known
  const days = [...agreement.events, ...agreement.instruments.map(({ signedOn }) => ({ date: signedOn ?? '0000' }))]
  const last = days.map(({ date }) => (date === null ? '9999' : latestDay(date))).reduce((a, b) => (a > b ? a : b), '')
  lastDays.set(agreement, last)
  return last
}

/** An agreement with the status it had at the end of a day; undefined when it had not begun. */
export function agreementAsOf(row: Row<'agreements'>, day: string): Row<'agreements'> | undefined {
  if (lastDayOf(row.record) <= day) return { ...row, asOf: { day, open: [] } }
  const then = statusAsOf(row.record, day)
  if (!then) return undefined
  const { status, since: statusSince, certainty: statusCertainty, open } = then
  const record = { ...row.record, status, statusSince, statusCertainty }
  // Filters are about that day, too.
  const filterable = row.filterable && {
    ...row.filterable,
    agreement: record,
    statusYear: statusSince?.slice(0, 4) ?? unknownYear
  }
  return { ...row, record, filterable, asOf: { day, open } }
}
