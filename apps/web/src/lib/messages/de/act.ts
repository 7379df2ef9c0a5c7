import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('de')

export const act: Messages['act'] = {
  title: 'Was Sie tun können',
  description:
    'So bitten Sie Ihr Rathaus, die Vereinbarung mit einer Stadt in China zu beenden: die Schritte und eine Hilfe für Ihren Brief.',
  lead: 'Ein Rathaus ist den Menschen verpflichtet, die in der Stadt leben. Ein höflicher Brief, in eigenen Worten und mit Fakten, wird gelesen. Hundert Kopien desselben Textes zählen oft als eine.',
  stepsTitle: 'Vier Schritte',
  steps: {
    find: {
      title: 'Finden Sie Ihre Stadt',
      text: 'Sehen Sie nach, was unterzeichnet und was beschlossen wurde, und woher jede Angabe stammt.'
    },
    ask: {
      title: 'Klären Sie, was Sie einreichen können',
      text: 'Einen Brief können alle schreiben. Vielerorts sind auch ein Bürger- oder Einwohnerantrag, eine Petition oder eine Frage in der Einwohnerfragestunde möglich: Das steht im Merkblatt des Landes, sofern schon jemand eines geschrieben hat.'
    },
    write: {
      title: 'Schreiben Sie in eigenen Worten',
      text: 'Sagen Sie, wer Sie sind und was die Vereinbarung für Sie bedeutet, und bitten Sie um eine einzige Sache. Die Briefhilfe auf der Seite jeder Stadt liefert Ihnen die Fakten.'
    },
    tell: {
      title: 'Sagen Sie es weiter',
      text: 'Schicken Sie die Seite der Stadt an zwei Menschen, die dort leben. Kommt eine Antwort, geben Sie einer Gruppe Bescheid: Sie gehört ins Verzeichnis.'
    }
  },
  manner:
    'Es geht um einen Staat und seine Vereinbarungen, niemals um Menschen und ihre Herkunft. Wer im Rathaus Ihren Brief liest, hat die Vereinbarung nicht unterzeichnet: Bleiben Sie freundlich.',

  here: 'Was Sie hier tun können',
  write: 'Schreiben Sie an {city}',
  writeHint: 'Mit Fakten und in eigenen Worten',
  share: 'Diese Seite teilen',
  all: 'So werden Sie aktiv',

  next: {
    title: 'Das nächste Datum',
    runsOut: 'Die Vereinbarung mit {china} läuft {when} aus ({away}).',
    today: 'Die Vereinbarung mit {china} läuft heute aus, am {date}.',
    thisMonth: 'Die Vereinbarung mit {china} läuft diesen Monat aus, {when}.',
    thisYear: 'Die Vereinbarung mit {china} läuft dieses Jahr aus, {when}.',
    passed:
      'Laut Dokument sollte die Vereinbarung mit {china} {when} auslaufen. Was daraus wurde, hat noch niemand dokumentiert: Fragen Sie nach.',
    unknown:
      'Es ist kein Datum dokumentiert, an dem eine Vereinbarung ausläuft. Bitten Sie die Stadt um eine Kopie dessen, was unterzeichnet wurde: Vielerorts gibt ein Informationsfreiheitsgesetz ein Recht darauf.',
    over: 'Hier ist keine Vereinbarung in Kraft, also kann auch keine auslaufen.',
    before:
      'Unternimmt die Stadt nichts, verlängert sich die Vereinbarung womöglich von selbst. Schreiben Sie rechtzeitig.',
    calendar: 'In den Kalender eintragen',
    noCalendar: 'Eine Kalenderdatei gibt es nicht: Die Quellen nennen den Tag nicht.',
    entry: (city, china) => `Die Vereinbarung zwischen ${city} und ${china} läuft aus`
  },

  contact: {
    title: 'Wohin Sie schreiben können',
    form: 'Kontaktformular',
    verified: 'Zuletzt am {date} geprüft.',
    none: 'Noch hat niemand eine Adresse dieses Rathauses verifiziert. Suchen Sie auf seiner Website nach „Kontakt“.',
    website: 'Website der Stadt'
  },

  procedure: {
    title: 'Was sich einreichen lässt: {country}',
    who: 'Wer',
    where: 'Wo',
    when: 'Bis wann',
    page: 'Amtliche Seite',
    unknown: 'von der Quelle nicht angegeben',
    verified: 'Am {date} anhand der Quellen geprüft.',
    none: 'Noch hat niemand das Merkblatt dieses Landes geschrieben, und in Rechtsfragen raten wir nicht. Was überall allen offensteht: an die Stadt schreiben, um eine Kopie der Vereinbarung bitten und fragen, wann sie das nächste Mal beraten wird.',
    card: 'Merkblatt: {country}',
    notAdvice: 'Allgemeine Information, keine Rechtsberatung.'
  },

  countries: {
    title: 'Nach Ländern',
    lead: 'Merkblätter werden ehrenamtlich und aus öffentlichen Quellen geschrieben. Für diese Länder gibt es eines:',
    none: 'Noch ist kein Merkblatt geschrieben. An Ihr Rathaus schreiben können Sie trotzdem.',
    without: 'Noch kein Merkblatt',
    cities: (n) => plural(n, { one: '{n} Stadt', other: '{n} Städte' }),
    inCountry: '{country}: was Sie tun können',
    choose: 'Wählen Sie Ihre Stadt',
    over: 'Bereits vorbei'
  },

  sharing: {
    title: 'Teilen',
    text: 'Text zum Verschicken',
    copy: 'Text kopieren',
    copied: 'Kopiert.',
    select:
      'Der Browser lässt diese Seite nicht kopieren. Der Text ist markiert: Drücken Sie Strg+C, oder halten Sie ihn gedrückt und wählen Sie „Kopieren“.',
    qr: 'QR-Code dieser Adresse',
    qrHint: 'Für ein Plakat oder einen Infostand: Die Kamera des Telefons öffnet die Seite.',
    cityText: (stands, date) => `${stands} Stand: ${date}, mit Quellen:`,
    siteText: (agreements, over, date) =>
      `Dokumentierte Vereinbarungen zwischen Städten in China und Orten in anderen Ländern: ${agreements}; davon beendet, ausgelaufen oder ausgesetzt: ${over} (Stand: ${date}). Hat Ihre Stadt eine?`
  }
}
