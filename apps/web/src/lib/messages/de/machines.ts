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
  calendar: 'Bevorstehende Termine der Abkommen',
  calendarOf: 'Bevorstehende Termine: {what}',

  changed: '{record}: {change}',
  fromTo: 'von „{before}“ zu „{after}“',
  unknownFeed: 'Diesen Feed gibt es nicht. Jede Liste der Website nennt ihren eigenen, und diese gibt es immer:',
  unknownFilter:
    'Dieser Feed lässt sich nicht nach „{name}={value}“ filtern. Möglich sind die Filter der Städteliste: country=SE, status=ended, statusYear=2020, province, chinaCity, group und q, einzeln oder zusammen.',

  card: {
    inChina: 'Provinz in China',
    asOf: 'Stand: {date}',
    alt: 'Bild mit dem Text: {words}'
  }
}
