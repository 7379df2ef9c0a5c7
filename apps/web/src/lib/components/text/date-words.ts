import { formatDate, type Locale, type PartialDate } from '@detwin/content'

/** A date in words that stays on one line. */
export const dateWords = (date: PartialDate, locale: Locale): string =>
  formatDate(date, locale).replaceAll(' ', '\u00a0')
