import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('de')

export const history: Messages['history'] = {
  withdrawn: {
    title: 'Zurückgezogen',
    statement: 'Die Erklärung unter dieser Adresse wurde am {date} zurückgezogen.',
    news: 'Die Meldung unter dieser Adresse wurde am {date} zurückgezogen.',
    agreement: 'Die Vereinbarung unter dieser Adresse wurde am {date} aus dem Verzeichnis genommen.',
    city: 'Die Stadt unter dieser Adresse wurde am {date} aus dem Verzeichnis genommen.',
    group: 'Die Gruppe unter dieser Adresse wurde am {date} von der Website genommen.',
    page: 'Die Seite unter dieser Adresse wurde am {date} zurückgezogen.',
    reason: 'Angegebener Grund',
    noReason: 'Ein Grund wurde nicht angegeben.',
    kept: 'Die Adresse bleibt bestehen, damit alle, die sie zitiert haben, erfahren, was daraus geworden ist.'
  },
  corrected: {
    title: 'Korrekturen',
    on: 'Korrigiert am {date}: '
  },
  outdated: 'Der Text auf {language} wurde {when} geändert: ',
  outdatedUndated: 'Der Text auf {language} wurde geändert, seit diese Übersetzung geprüft wurde.',
  seeWhat: 'Änderungen ansehen',

  from: 'Vorher',
  to: 'Nachher',
  nothing: 'nichts',
  seeChange: 'Was sich am Text geändert hat',
  changedField: 'Geändert: {field}',
  fields: {
    title: 'Titel',
    name: 'Name',
    summary: 'Zusammenfassung',
    date: 'Datum',
    slug: 'Webadresse',
    website: 'Website',
    province: 'Provinz',
    description: 'Beschreibung',
    contact: 'Kontakt der Stadt',
    procedure: 'Merkblatt',
    corrections: 'Korrekturen',
    signature: 'Unterschrift',
    sources: 'Quellen',
    chinaCity: 'Chinesische Seite',
    event: 'Ereignis',
    eventDate: 'Datum von „{event}“',
    eventCertainty: 'Beleg für „{event}“',
    eventDecidedBy: 'Wer über „{event}“ entschied',
    eventReason: 'Grund für „{event}“',
    paperDate: '{paper}, unterzeichnet',
    paperUntil: '{paper}, gültig bis'
  },

  page: {
    title: 'Änderungen vom {date}',
    of: 'In „{name}“',
    lead: 'Entfernte Wörter sind durchgestrichen, neue Wörter sind unterstrichen.',
    out: 'Entfernt: ',
    in: 'Eingefügt: ',
    same: 'Der lesbare Text ist gleich geblieben.',
    unknown:
      'Was vorher im Text stand, ist hier nicht aufbewahrt: Die Änderung ist älter als die Aufzeichnungen darüber.',
    now: 'Der Text, wie er jetzt lautet',
    left: (n) => plural(n, { one: '… {n} Absatz unverändert …', other: '… {n} Absätze unverändert …' })
  }
}
