import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('de')

export const home: Messages['home'] = {
  question: 'Hat Ihre Stadt noch eine Partnerschaft mit einer Stadt in China?',
  lead: 'Hunderte Städte haben eine. Hier ist öffentlich dokumentiert, was unterzeichnet und was beschlossen wurde, von wem, und woher jede Angabe stammt. Menschen aus Hongkong, die in aller Welt leben, bitten ihre Rathäuser, solche Vereinbarungen zu beenden.',
  find: 'Finden Sie Ihre Stadt',
  findButton: 'Suchen',
  findHint: 'Der Name in einer beliebigen Sprache, zum Beispiel Göteborg, Gothenburg oder 哥德堡',
  numbers: 'Das Verzeichnis in Zahlen',
  asOf: 'Stand: {date}',
  onRecord: (agreements, countries) =>
    `${plural(agreements, { one: 'dokumentierte Vereinbarung', other: 'dokumentierte Vereinbarungen' })} ${plural(countries, { one: 'in {n} Land', other: 'in {n} Ländern' })}`,
  over: () => 'beendet, ausgelaufen oder ausgesetzt',
  open: (n) =>
    plural(n, {
      one: 'in einer Quelle genannt, noch nicht verifiziert',
      other: 'in Quellen genannt, noch nicht verifiziert'
    }),
  newest: 'Letzte Änderungen',
  allCities: 'Alle Städte und Vereinbarungen',
  statement: 'Die gemeinsame Erklärung',
  news: 'Aktuelles',
  allNews: 'Alle Meldungen'
}
