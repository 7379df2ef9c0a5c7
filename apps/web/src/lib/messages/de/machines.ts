import type { Messages } from '../en/en.ts'

export const machines: Messages['machines'] = {
  follow: 'Per Feed folgen',
  feed: {
    news: 'Aktuelles',
    statements: 'Erklärungen',
    changes: 'Änderungen im Verzeichnis',
    changesOf: 'Änderungen: {what}',
    and: ', '
  },
  feedTitle: '{site}: {feed}',

  changed: '{record}: {change}',
  fromTo: 'von „{before}“ zu „{after}“',
  unknownFeed: 'Diesen Feed gibt es nicht. Jede Liste der Website nennt ihren eigenen, und diese gibt es immer:',
  unknownFilter:
    'Dieser Feed lässt sich nicht nach „{name}={value}“ filtern. Möglich sind country=SE und status=ended, einzeln oder zusammen.',

  card: {
    asOf: 'Stand: {date}',
    alt: 'Bild mit dem Text: {words}'
  }
}
