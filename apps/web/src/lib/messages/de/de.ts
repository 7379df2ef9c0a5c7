import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'
import { act } from './act.ts'
import { data } from './data.ts'
import { developers } from './developers.ts'
import { embeds } from './embeds.ts'
import { filters } from './filters.ts'
import { history } from './history.ts'
import { home } from './home.ts'
import { letter } from './letter.ts'
import { machines } from './machines.ts'
import { map } from './map.ts'
import { numbers } from './numbers.ts'
import { place } from './place.ts'
import { preview } from './preview.ts'
import { record } from './record.ts'
import { search } from './search.ts'

const plural = pluralIn('de')

/**
 * Written for readers of German, not word by word from the English. Names of places and countries stand where they need
 * no article ("Schweiz: ..." and not "in der Schweiz"), and what names no city reads the same in every case.
 */
export const de = {
  act,
  developers,
  embeds,
  filters,
  history,
  home,
  letter,
  record,
  search,
  map,
  place,
  preview,
  data,
  machines,
  numbers,

  frame: {
    colon: ': ',
    skip: 'Zum Inhalt springen',
    mainNavigation: 'Hauptmenü',
    languages: 'Sprachen',
    language: 'Sprache',
    defaultName: 'Detwin',
    defaultTagline: 'Das Verzeichnis der Städtepartnerschaften mit Städten in China',
    navigation: {
      statements: 'Erklärungen',
      news: 'Aktuelles',
      cities: 'Städte',
      map: 'Karte',
      act: 'Aktiv werden',
      groups: 'Gruppen'
    },
    banner: 'Mitteilung',
    licences: 'Texte: {texts}. Daten: {data}, mit Dank an die Mitwirkenden der Wikipedia und an Wikidata.',
    snapshot: 'Stand des Verzeichnisses: {date}.'
  },

  text: {
    shownIn: (shown, wanted) => `auf ${shown} angezeigt, noch nicht auf ${wanted}`,
    only: (shown) => `nur auf ${shown}`,
    someNames: (wanted) => `Namen, die auf ${wanted} nicht bekannt sind, stehen in ihrer Ausgangssprache.`,
    // Said after "auf": the two that would be inflected are not.
    theLanguages: {
      en: 'Englisch',
      'zh-Hant': 'Chinesisch (traditionell)',
      'zh-Hans': 'Chinesisch (vereinfacht)',
      sv: 'Schwedisch',
      de: 'Deutsch',
      nl: 'Niederländisch',
      fr: 'Französisch',
      cs: 'Tschechisch',
      ja: 'Japanisch',
      ug: 'Uigurisch'
    },
    when: (date, precision) => ({ day: `am ${date}`, month: `im ${date}`, year: date })[precision],
    aside: (text) => ` (${text})`,
    source: 'Originaltext',
    missing: 'noch nicht übersetzt',
    inLanguages: 'In diesen Sprachen',
    unknown: 'unbekannt',
    credit: 'Bild: {credit}'
  },

  sources: {
    title: 'Quellen',
    note: (n) => `Quelle ${n}`,
    archived: 'archivierte Kopie',
    undated: 'ohne Datum',
    notPublic: 'Dazu ist noch keine Quelle öffentlich.'
  },

  statements: {
    title: 'Erklärungen',
    description:
      'Texte, die Gruppen von Menschen aus Hongkong in aller Welt und ihre Freundinnen und Freunde gemeinsam unterzeichnen.',
    none: 'Noch ist keine Erklärung veröffentlicht.',
    signedBy: (n) => plural(n, { one: 'unterzeichnet von {n} Gruppe', other: 'unterzeichnet von {n} Gruppen' }),
    signatures: 'Wer unterzeichnet hat',
    thisText: 'Dieser Text',
    earlierText: 'Frühere Fassungen',
    confirmed: (n, all) =>
      `Der Text wurde geändert, seit er zum ersten Mal unterzeichnet wurde. ${plural(all, {
        one: `Die unterzeichnende Gruppe hat die neue Fassung ${n === 0 ? 'noch nicht ' : ''}bestätigt.`,
        other: `Bisher ${n > 1 ? `haben ${n}` : n === 1 ? 'hat 1' : 'hat keine'} von {n} Gruppen die neue Fassung bestätigt.`
      })}`,
    signedOn: 'am {date}',
    earlierOf: 'die Fassung vom {date}',
    earlierUnknown: 'eine frühere Fassung aus der Zeit, bevor diese Website Fassungen aufbewahrte',
    noSignatures: 'Noch hat keine Gruppe unterzeichnet.',
    hash: 'Fingerabdruck dieses Textes (SHA-256)',
    hashMeans:
      'Jede Unterschrift nennt den Fingerabdruck des Textes, dem sie gilt. Ändert sich der Text, ändert sich auch der Fingerabdruck.'
  },

  news: {
    title: 'Aktuelles',
    description: 'Was Städte beschlossen und was Gruppen unternommen haben.',
    none: 'Noch ist keine Meldung veröffentlicht.',
    about: 'Zu diesen Städten',
    by: 'Von ',
    and: ', '
  },

  groups: {
    title: 'Gruppen',
    description: 'Die Organisationen, die die Erklärungen unterzeichnen und hier veröffentlichen.',
    none: 'Noch ist keine Gruppe veröffentlicht.',
    website: 'Website',
    signed: 'Unterzeichnet',
    signedNothing: 'Keine Unterschrift dokumentiert.'
  },

  cities: {
    title: 'Städte und ihre Vereinbarungen',
    description:
      'Alle Städte außerhalb Chinas, die Partnerstadt einer Stadt in China sind oder waren, nach Ländern, mit dem Stand jeder Vereinbarung.',
    counts: (cities, countries) =>
      `${plural(cities, { one: '{n} Stadt', other: '{n} Städte' })} in ${plural(countries, { one: '{n} Land', other: '{n} Ländern' })}`,
    found: (n) => plural(n, { one: '{n} Stadt gefunden', other: '{n} Städte gefunden' }),
    name: 'Name der Stadt',
    country: 'Land',
    everyCountry: 'Alle Länder',
    status: 'Stand der Vereinbarung',
    apply: 'Anzeigen',
    clear: 'Alles anzeigen',
    countries: 'Länder',
    legend: 'Was die Zeichen bedeuten',
    none: 'Keine Stadt passt dazu. Versuchen Sie eine andere Schreibweise oder weniger Filter.',
    inChina: 'In China',
    unknownCountry: 'Ein Land „{value}“ kennen wir nicht, dieser Filter entfällt daher.',
    unknownStatus: 'Einen Stand „{value}“ kennen wir nicht, dieser Filter entfällt daher.',
    noAgreement: 'keine Vereinbarung dokumentiert'
  },

  city: {
    kind: { city: 'Stadt', district: 'Bezirk', county: 'Kreis oder Grafschaft', region: 'Region', state: 'Gliedstaat' },
    description: (city) =>
      `${city} und die Vereinbarungen mit Städten in China: was unterzeichnet und was beschlossen wurde, mit Quellen.`,
    none: 'Zwischen {city} und einer Stadt in China ist keine Vereinbarung dokumentiert.',
    country: 'Land',
    kindOf: 'Art',
    province: 'Provinz',
    several: (n) =>
      plural(n, {
        one: 'Für {city} ist {n} Vereinbarung mit einer Stadt in China dokumentiert:',
        other: 'Für {city} sind {n} Vereinbarungen mit Städten in China dokumentiert:'
      }),
    severalChina: (n) =>
      plural(n, {
        one: 'Für {n} Ort außerhalb Chinas ist eine Vereinbarung mit {city} dokumentiert:',
        other: 'Für {n} Orte außerhalb Chinas sind Vereinbarungen mit {city} dokumentiert:'
      }),
    website: 'Website',
    wikidata: 'Wikidata',
    facts: 'Über diesen Ort',
    news: 'Meldungen zu dieser Stadt',
    // Stands after "mit" and "zwischen" as well as alone: "Unbekannt" is the one name German does not inflect.
    unnamed: 'Unbekannt (Stadt in China, in den Quellen nicht genannt)',
    unknownCity: 'Unbekannt (Stadt nicht auf dieser Website)'
  },

  agreement: {
    title: '{city} und {china}',
    heading: 'Mit {china}',
    withChina: 'Vereinbarung mit {china}',
    between: 'Vereinbarung',
    timeline: 'Was geschah',
    noEvents: 'Kein datiertes Ereignis dokumentiert.',
    dateUnknown: 'Datum unbekannt',
    today: 'Heute',
    decidedBy: 'Entscheidung',
    decided: (by, side) => (by && side ? `${by} (${side})` : by || side || 'unbekannt'),
    happened: (event, when) => `${event} ${when}`,
    reason: 'Grund',
    corrected: 'Am {date} als falsch gekennzeichnet: ',
    paperSigned: '{paper} unterzeichnet',
    expires: 'Gültig bis {date}',
    disagree: 'Die Quellen widersprechen sich',
    disagreeMeans:
      'Nach den unten genannten Ereignissen ist die Vereinbarung nicht mehr in Kraft. Diese Quellen führen sie weiterhin auf:',
    listedBy: 'Als bestehend aufgeführt von',
    places: 'Die beiden Orte',
    citeAs: 'Dauerhafte Adresse'
  },

  changes: {
    title: 'Was auf dieser Seite wann geändert wurde',
    published: 'Veröffentlicht',
    withdrawn: 'Zurückgezogen',
    edited: 'Text oder Quellen bearbeitet',
    added: 'Ergänzt: {event}',
    corrected: 'Als falsch gekennzeichnet: {event}',
    newText: 'Neue Fassung des Textes',
    earlier: (n) => plural(n, { one: '{n} frühere Änderung', other: '{n} frühere Änderungen' })
  },

  error: {
    notFoundTitle: 'Diese Seite gibt es nicht',
    notFound: 'Vielleicht enthält die Adresse einen Tippfehler, oder der Inhalt wurde zurückgezogen.',
    unknownLanguage: 'In der Sprache dieser Adresse gibt es diese Website nicht. Es gibt sie in diesen:',
    brokenTitle: 'Hier ist etwas schiefgegangen',
    broken: 'Der Fehler liegt bei uns, nicht bei Ihnen. Bitte versuchen Sie es in einigen Minuten noch einmal.',
    tryHome: 'Zur Startseite',
    tryCities: 'Alle Städte ansehen'
  }
} satisfies Messages
