import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')
const agreements = (n: number) => plural(n, { one: '{n} agreement', other: '{n} agreements' })
const places = (n: number) => plural(n, { one: '{n} place', other: '{n} places' })

export const map = {
  title: 'Map',
  description:
    'Every place abroad that is or was twinned with a city in China, on a map, by the status of its agreements.',
  heading: 'Where the agreements are',
  lead: (all: number, countries: number) =>
    `${agreements(all)} in ${plural(countries, { one: '{n} country', other: '{n} countries' })}. Each mark leads to its place; the list below the map says the same in words.`,
  world: 'Map of the world with the places abroad that have agreements with cities in China',
  ofCountry: (country: string) => `Map of ${country} with the places of the record`,
  ofTies: (place: string) => `Map that joins ${place} with the places it has agreements with`,
  /** What a map shows, for readers who hear it. */
  shows: (counts: string) => `It shows ${counts}.`,
  count: (status: string, n: number) => `${status}: ${n}`,
  and: ', ',
  /** One mark, named for readers who hear it or point at it. */
  mark: (place: string, status: string, n: number) =>
    n === 1 ? `${place}: ${status}` : `${place}: ${status}, ${agreements(n)}`,
  marks: (country: string, n: number, status: string, count: number) =>
    `${country}, ${places(n)}: ${status}, ${agreements(count)}`,
  skip: 'Skip the map, go to the list',
  legend: 'What the marks mean, and how many agreements have each status',
  show: 'Show only these',
  clear: 'Show all',
  shown: (n: number, all: number) => `${n} of ${agreements(all)} shown.`,
  none: 'No agreement has this status. Choose others, or show all.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Whole map',
  controls: 'Map controls',
  help: 'Drag, scroll or use the arrow keys to move the map. Zoom with + and −, with two fingers, or with Ctrl and the wheel.',
  rule: 'Places of one country that lie too close to be told apart share a larger mark for each status; it leads to the map of the country, which shows each of them.',
  ruleCountry: 'A place with agreements of several statuses has one mark for each, side by side.',
  unplaced: (n: number) =>
    plural(n, {
      one: '{n} agreement belongs to a place whose position is not on record yet. It is in the list and not on the map.',
      other:
        '{n} agreements belong to places whose position is not on record yet. They are in the list and not on the map.'
    }),
  notOnMap: 'not on the map',
  borders:
    'Coasts and borders: {source}, public domain, which draws borders as they are held in fact. They are drawn to find places by; no border here is a position of this site.',
  list: 'The same as a list',
  listByCountry: 'The list counts by country; the page of each country lists its places.',
  tiesMissing: (n: number) =>
    plural(n, {
      one: '{n} agreement is not drawn: a place of it is unnamed or has no position on record.',
      other: '{n} agreements are not drawn: one of the two places is unnamed or has no position on record.'
    }),
  /** The same as `borders`, under a small map. */
  bordersShort:
    'Lines join the two places; they are not routes. Borders follow {source} and imply no position of this site.',
  open: 'Open the map'
}
