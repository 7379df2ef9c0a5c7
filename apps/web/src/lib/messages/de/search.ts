import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('de')

export const search: Messages['search'] = {
  title: 'Suche',
  description:
    'Städte, Vereinbarungen, Erklärungen, Meldungen und Gruppen: nach einem Namen oder einem Wort, in jeder Sprache.',
  label: 'Name der Stadt oder ein beliebiges Wort',
  headerLabel: 'Finden Sie Ihre Stadt',
  hint: 'In jeder Sprache und Schreibweise, zum Beispiel Göteborg, Gothenburg oder 哥德堡. Mit zwei Orten finden Sie deren Vereinbarung.',
  button: 'Suchen',
  results: 'Ergebnisse',
  titleFor: (q) => `Suche: ${q}`,
  found: (n) => plural(n, { one: '{n} Treffer für „{q}“.', other: '{n} Treffer für „{q}“.' }),
  similar: (n) =>
    plural(n, {
      one: 'Nichts im Verzeichnis schreibt sich „{q}“. {n} Treffer mit ähnlicher Schreibweise:',
      other: 'Nichts im Verzeichnis schreibt sich „{q}“. {n} Treffer mit ähnlicher Schreibweise:'
    }),
  nothing: 'Nichts im Verzeichnis enthält alle Wörter von „{q}“.',
  nearest: 'Die ähnlichsten Namen im Verzeichnis',
  tips: 'Versuchen Sie eine andere Schreibweise, den Namen in einer anderen Sprache oder weniger Wörter.',
  allCities: 'Alle Städte und Vereinbarungen ansehen',
  empty: 'Geben Sie den Namen einer Stadt oder Gruppe ein, oder ein Wort aus einem Text.',
  signs: 'Die Eingabe enthält weder Buchstaben noch Ziffern. Geben Sie einen Namen oder ein Wort ein.',
  short: 'Bitte noch ein Buchstabe: Nichts im Verzeichnis heißt „{q}“.',
  long: (n) => `Die Eingabe ist sehr lang: Gesucht wurde nach den ersten ${n} Zeichen.`,
  kinds: {
    city: 'Städte',
    agreement: 'Vereinbarungen',
    country: 'Länder',
    statement: 'Erklärungen',
    news: 'Aktuelles',
    group: 'Gruppen',
    page: 'Über diese Website'
  },
  all: {
    city: (n) => plural(n, { one: '{n} Stadt anzeigen', other: 'Alle {n} Städte anzeigen' }),
    agreement: (n) => plural(n, { one: '{n} Vereinbarung anzeigen', other: 'Alle {n} Vereinbarungen anzeigen' }),
    country: (n) => plural(n, { one: '{n} Land anzeigen', other: 'Alle {n} Länder anzeigen' }),
    statement: (n) => plural(n, { one: '{n} Erklärung anzeigen', other: 'Alle {n} Erklärungen anzeigen' }),
    news: (n) => plural(n, { one: '{n} Meldung anzeigen', other: 'Alle {n} Meldungen anzeigen' }),
    group: (n) => plural(n, { one: '{n} Gruppe anzeigen', other: 'Alle {n} Gruppen anzeigen' }),
    page: (n) => plural(n, { one: '{n} Seite anzeigen', other: 'Alle {n} Seiten anzeigen' })
  },
  everything: 'Alle Ergebnisse',
  pages: 'Ergebnisseiten',
  page: (n, of) => `Seite ${n} von ${of}`,
  previous: 'Zurück',
  next: 'Weiter',
  unknownKind: 'Nach „{value}“ allein lässt sich nicht suchen, daher werden alle Ergebnisse angezeigt.',
  unknownPage: 'Eine Seite „{value}“ haben diese Ergebnisse nicht, daher wird die erste angezeigt.',
  suggestions: 'Haben Sie eines davon gesucht?'
}
