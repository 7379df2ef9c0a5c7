import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('de')

export const numbers: Messages['numbers'] = {
  title: 'Das Verzeichnis in Zahlen',
  description:
    'Wie viele Vereinbarungen mit Städten in China dokumentiert sind, nach Stand und nach Land, und wie viele in jedem Jahr endeten. Jede Zahl führt zu der Liste, die sie zählt.',
  all: 'Alle Zahlen: nach Stand, Land und Jahr',
  none: 'Noch ist keine Vereinbarung dokumentiert.',
  byStatus: 'Vereinbarungen nach Stand',
  byCountry: 'Vereinbarungen nach Land',
  status: 'Stand',
  country: 'Land',
  agreements: 'Vereinbarungen',
  sum: 'Gesamt',
  endedByYear: 'Beendete Vereinbarungen nach Jahr',
  endedMeans:
    'Vereinbarungen, die heute als beendet gelten, nach dem Jahr ihres Endes. Ausgelaufene und ausgesetzte zählen nicht mit.',
  year: 'Jahr',
  ended: 'Beendet',
  yearUnknown: 'Jahr nicht erfasst',
  asTable: 'Dieselben Zahlen als Tabelle',
  chart: (first, last, total) =>
    `Säulendiagramm. ${plural(total, { one: '{n} Vereinbarung endete', other: '{n} Vereinbarungen endeten' })} in den Jahren ${first} bis ${last}. Alle Zahlen stehen in der folgenden Tabelle.`,
  takeAlong: 'Alle Vereinbarungen als Daten'
}
