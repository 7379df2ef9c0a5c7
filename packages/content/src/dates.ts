import { z } from 'zod'
import type { Locale } from './locales.ts'

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date()

/**
 * A date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * Source of the rule: EDTF level 0 (ISO 8601-2), https://www.loc.gov/standards/datetime/
 */
export const partialDate = z.string().refine(isPartialDate, {
  error: 'Write the date as 2022, 2022-11 or 2022-11-17, as exactly as the source says.'
})

export type PartialDate = string

export type DatePrecision = 'year' | 'month' | 'day'

export function isPartialDate(text: string): boolean {
  const [year = '', month = '01', date = '01', ...rest] = text.split('-')
  return rest.length === 0 && /^\d{4}$/.test(year) && z.iso.date().safeParse(`${year}-${month}-${date}`).success
}

export const precisionOf = (date: PartialDate): DatePrecision =>
  date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'

/** First day the date can mean, `YYYY-MM-DD`. */
export const earliestDay = (date: PartialDate): string =>
  date + { year: '-01-01', month: '-01', day: '' }[precisionOf(date)]

/** Last day the date can mean, `YYYY-MM-DD`. */
export function latestDay(date: PartialDate): string {
  if (precisionOf(date) === 'day') return date
  const [year = 0, month = 12] = date.split('-').map(Number)
  // Day 0 of the next month is the last day of this one.
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

const parts: Record<DatePrecision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' }
}

// Browsers and Node format Hong Kong dates under the region tag only; English here is British.
const formatTags: Partial<Record<Locale, string>> = { en: 'en-GB', 'zh-Hant': 'zh-Hant-HK' }

// Making one takes longer than using it a hundred times, and holds memory that the garbage collector does not see.
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(precision: DatePrecision, locale: Locale): Intl.DateTimeFormat {
  const key = `${precision} ${locale}`
  const made = formats.get(key)
  if (made) return made
  const format = new Intl.DateTimeFormat(formatTags[locale] ?? locale, { ...parts[precision], timeZone: 'UTC' })
  formats.set(key, format)
  return format
}

/** The date in words, never more precise than it is: "2022", "November 2022", "17 November 2022". */
export const formatDate = (date: PartialDate, locale: Locale): string =>
  formatOf(precisionOf(date), locale).format(new Date(`${earliestDay(date)}T00:00:00Z`))
