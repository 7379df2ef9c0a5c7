import type { Messages } from '../en/en.ts'

export const machines: Messages['machines'] = {
  follow: 'Följ via flöde',
  feed: {
    news: 'Nyheter',
    statements: 'Uttalanden',
    changes: 'Ändringar i registret',
    changesOf: 'Ändringar: {what}',
    and: ', '
  },
  feedTitle: '{site}: {feed}',
  calendar: 'Kommande datum för avtalen',
  calendarOf: 'Kommande datum: {what}',

  changed: '{record}: {change}',
  fromTo: 'från ”{before}” till ”{after}”',
  unknownFeed: 'Det flödet finns inte. Varje lista på webbplatsen anger sitt eget, och dessa finns alltid:',
  unknownFilter:
    'Flödet kan inte filtreras med ”{name}={value}”. Det tar emot filtren i listan över städer: country=SE, status=ended, statusYear=2020, province, chinaCity, group och q, var för sig eller tillsammans.',

  card: {
    inChina: 'Provins i Kina',
    asOf: 'Per den {date}',
    alt: 'Bild med texten: {words}'
  }
}
