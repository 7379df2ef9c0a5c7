import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('de')
const figures = new Intl.NumberFormat('de')
const agreements = (n: number) => plural(n, { one: '{n} Vereinbarung', other: '{n} Vereinbarungen' })
const places = (n: number) => plural(n, { one: '{n} Ort', other: '{n} Orte' })

export const map: Messages['map'] = {
  title: 'Karte',
  description:
    'Alle Orte außerhalb Chinas, die Partnerstadt einer Stadt in China sind oder waren, auf einer Karte, nach dem Stand ihrer Vereinbarungen.',
  heading: 'Wo es die Vereinbarungen gibt',
  lead: (all, countries) =>
    `${agreements(all)} in ${plural(countries, { one: '{n} Land', other: '{n} Ländern' })}. Jede Markierung führt zu ihrem Ort; die Liste unter der Karte sagt dasselbe in Worten.`,
  world: 'Weltkarte mit den Orten außerhalb Chinas, die Vereinbarungen mit Städten in China haben',
  ofCountry: (country) => `Karte mit den Orten des Verzeichnisses: ${country}`,
  ofTies: (place) => `Karte mit Linien zwischen den Partnerorten: ${place}`,
  shows: (counts) => `Zu sehen sind: ${counts}.`,
  count: (status, n) => `${status}: ${figures.format(n)}`,
  and: ', ',
  mark: (place, status, n) => (n === 1 ? `${place}: ${status}` : `${place}: ${status}, ${agreements(n)}`),
  marks: (country, n, status, count) => `${country}, ${places(n)}: ${status}, ${agreements(count)}`,
  skip: 'Karte überspringen, zur Liste',
  legend: 'Was die Markierungen bedeuten und für wie viele Vereinbarungen sie stehen',
  show: 'Nur diese anzeigen',
  clear: 'Alle anzeigen',
  shown: (n, all) => `${figures.format(n)} von ${agreements(all)} angezeigt.`,
  none: 'Keine Vereinbarung hat diesen Stand. Wählen Sie einen anderen, oder zeigen Sie alle an.',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  whole: 'Ganze Karte',
  controls: 'Steuerung der Karte',
  help: 'Verschieben Sie die Karte durch Ziehen, Scrollen oder mit den Pfeiltasten. Zoomen Sie mit + und −, mit zwei Fingern oder mit Strg und dem Mausrad.',
  rule: 'Orte eines Landes, die zu dicht beieinanderliegen, um sie zu unterscheiden, teilen sich je Stand eine größere Markierung. Sie führt zur Karte des Landes, die jeden Ort einzeln zeigt.',
  ruleCountry:
    'Ein Ort, dessen Vereinbarungen nicht alle denselben Stand haben, hat für jeden Stand eine Markierung, nebeneinander.',
  unplaced: (n) =>
    plural(n, {
      one: '{n} Vereinbarung gehört zu einem Ort, dessen Lage noch nicht erfasst ist. Sie steht in der Liste, aber nicht auf der Karte.',
      other:
        '{n} Vereinbarungen gehören zu Orten, deren Lage noch nicht erfasst ist. Sie stehen in der Liste, aber nicht auf der Karte.'
    }),
  notOnMap: 'nicht auf der Karte',
  borders:
    'Küsten und Grenzen: {source}, gemeinfrei; dort sind die Grenzen nach der tatsächlichen Kontrolle gezeichnet. Sie dienen der Orientierung; keine Grenze auf dieser Karte ist eine Stellungnahme dieser Website.',
  list: 'Dasselbe als Liste',
  listByCountry: 'Die Liste zählt nach Ländern; die Seite jedes Landes führt seine Orte auf.',
  tiesMissing: (n) =>
    plural(n, {
      one: '{n} Vereinbarung ist nicht eingezeichnet: Einer ihrer Orte ist nicht genannt, oder seine Lage ist nicht erfasst.',
      other:
        '{n} Vereinbarungen sind nicht eingezeichnet: Jeweils einer ihrer Orte ist nicht genannt, oder seine Lage ist nicht erfasst.'
    }),
  bordersShort:
    'Die Linien verbinden zwei Orte und sind keine Reiserouten. Grenzen nach {source}; sie sind keine Stellungnahme dieser Website.',
  open: 'Karte öffnen'
}
