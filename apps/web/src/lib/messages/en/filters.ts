import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')
const figures = new Intl.NumberFormat('en')

/** The filters of the list of cities and agreements, and the ways to take the list along. */
export const filters = {
  more: 'More filters',
  counted: 'Each number says how many agreements that choice would leave, given the other filters.',
  /** A choice, with the number of agreements it would show. */
  option: (name: string, n: number) => `${name} (${figures.format(n)})`,
  statusYear: 'Year in which the present status began',
  everyYear: 'Any year',
  yearUnknown: 'Year of the status not on record',
  province: 'Province in China',
  everyProvince: 'All provinces',
  chinaCity: 'City in China',
  everyChinaCity: 'All cities in China',
  provinceFirst: 'Choose a province and press “Show”: then its cities are listed here.',
  group: 'Group that published news about the city',
  everyGroup: 'Any group, or none',

  /** Filters in use, as a list, in the title of a feed. */
  inUse: 'Filters in use',
  began: 'Status began in {year}',
  named: 'Name contains “{q}”',
  remove: 'Remove this filter:',
  found: (agreements: number, cities: number) =>
    `${plural(agreements, { one: '{n} agreement', other: '{n} agreements' })} in ${plural(cities, { one: '{n} city', other: '{n} cities' })}`,
  none: 'No agreement has all of this at once. Leave one filter out:',
  noneAtAll: 'No agreement matches, whichever one filter is left out.',
  leaves: (n: number) => plural(n, { one: '{n} agreement', other: '{n} agreements' }),

  unknown: {
    statusYear: 'A year has four digits, such as 2020. “{value}” is left out.',
    province: 'We know no province “{value}”, so that filter is left out.',
    chinaCity: 'We know no city in China called “{value}”, so that filter is left out.',
    group: 'We know no group “{value}”, so that filter is left out.',
    page: 'The list has no page “{value}”. This is the first one.',
    second: 'Only one value is possible here: “{value}” is left out.'
  },

  pages: 'Pages of the list',
  continued: '{country}, continued',

  asData: 'This list as data',
  csv: 'Table (CSV)',
  xlsx: 'Workbook (Excel)',
  points: 'Map points (GeoJSON)',
  lines: 'Map lines (GeoJSON)',
  ics: 'Calendar of days ahead',
  feed: 'Feed of its changes',
  licence: 'Free to use under {licence}, with credit.'
}
