/** What readers of feeds and of shared links see: programs show these words outside of the site. */
export const machines = {
  /** Above the links to feeds. */
  follow: 'Follow by feed',
  /** The names of feeds, and how programs list them. */
  feed: {
    news: 'News',
    statements: 'Statements',
    changes: 'Changes of the record',
    changesOf: 'Changes: {what}',
    /** Between the names of two filters. */
    and: ', '
  },
  feedTitle: '{site}: {feed}',
  /** How programs list the calendar of a list. */
  calendar: 'Days ahead of agreements',
  calendarOf: 'Days ahead: {what}',

  /** An entry of a feed: which record, what changed. */
  changed: '{record}: {change}',
  fromTo: 'from “{before}” to “{after}”',
  unknownFeed: 'There is no such feed. Each list of the site names its own, and these are always there:',
  unknownFilter:
    'This feed cannot be filtered by “{name}={value}”. It takes the filters of the list of cities: country=SE, status=ended, statusYear=2020, province, chinaCity, group and q, alone or together.',

  /** The picture that comes with a shared link. */
  card: {
    inChina: 'Province in China',
    asOf: 'As of {date}',
    alt: 'Card with the words: {words}'
  }
}
