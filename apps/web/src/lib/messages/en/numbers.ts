import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

/** Numbers that people quote: a page of its own, and parts of others. */
export const numbers = {
  title: 'The record in numbers',
  description:
    'How many agreements with cities in China are on record, by status and by country, and how many ended in each year. Every number leads to the list it counts.',
  all: 'All numbers, by status, country and year',
  none: 'No agreement is on record yet.',
  byStatus: 'Agreements by status',
  byCountry: 'Agreements by country',
  status: 'Status',
  country: 'Country',
  agreements: 'Agreements',
  sum: 'Total',
  endedByYear: 'Agreements that ended, by year',
  /** What the chart counts. */
  endedMeans:
    'Agreements that stand as ended now, in the year in which they ended. Those that lapsed or were suspended are not among them.',
  year: 'Year',
  ended: 'Ended',
  yearUnknown: 'Year not on record',
  asTable: 'The same numbers as a table',
  /** For who hears the chart. */
  chart: (first: string, last: string, total: number) =>
    `Bar chart. ${plural(total, { one: '{n} agreement', other: '{n} agreements' })} ended in the years ${first} to ${last}. The table that follows has every number.`,
  takeAlong: 'All agreements as data'
}
