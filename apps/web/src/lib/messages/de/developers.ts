import type { Messages } from '../en/en.ts'

export const developers: Messages['developers'] = {
  title: 'Für Entwickler',
  footer: 'Für Entwickler',
  description:
    'Das ganze Verzeichnis als API, als Dateien und als Rahmen: offen, ohne Schlüssel, unter einer offenen Lizenz.',
  site: 'Jedes Beispiel fragt die Website, die diese Variable nennt:',
  spec: 'Die ganze Beschreibung, für Programme:',
  client:
    'Die Beispiele in TypeScript nutzen unseren Client, der kein Framework braucht. Wie man ihn installiert, steht in seiner README neben dem Quelltext dieser Website.',
  secret: 'WEBHOOK_SECRET ist das Geheimnis Ihres Endpunkts.',
  page: 'Die Seite mit den Dateien',
  log: 'Alle Änderungen als Feed',
  parts: {
    first: {
      title: 'Ein erster Aufruf',
      lead: 'Kein Schlüssel, kein Konto. Jeder Eintrag ist vollständig: Texte in allen öffentlichen Sprachen, Quellen mit Kennung, Adresse, Lizenz und eine Prüfsumme, die jeder nachrechnen kann.'
    },
    lists: {
      title: 'Listen und Filter',
      lead: 'Vereinbarungen, Städte, Länder, Gruppen, Meldungen, Quellen und Erklärungen sind Listen mit Filtern, zugehörigen Einträgen und Seiten. „total“ zählt, was die Filter übrig lassen, „next“ führt weiter. Ein unbekannter Parameter wird mit einem Satz abgelehnt, der die bekannten nennt.'
    },
    follow: {
      title: 'Änderungen folgen',
      lead: 'Das Protokoll nennt jeden Eintrag einmal, an der Stelle seiner letzten Änderung. Bewahren Sie den Cursor auf: Wer von dort weiterliest, verpasst nichts, und wer jede Seite übernimmt, hat genau das, was diese Website zeigt.'
    },
    webhooks: {
      title: 'Webhooks',
      lead: 'Wir rufen Sie an, wenn etwas veröffentlicht, geändert oder zurückgezogen wird, signiert nach Standard Webhooks. Ein Aufruf kann doppelt, spät oder gar nicht kommen: Holen Sie den Eintrag, oder lesen Sie im Protokoll weiter. Endpunkte werden für Partner eingerichtet: Schreiben Sie uns.'
    },
    files: {
      title: 'Export und Dateien',
      lead: 'Jede Liste von Vereinbarungen gibt es als Tabelle, als Karte und als Kalender, gefiltert wie die Seite. Das ganze Verzeichnis gibt es als Dateien, Tag für Tag.'
    },
    embeds: {
      title: 'Einbetten',
      lead: 'Rahmen und Plaketten für alle, die nicht programmieren: kein Skript, kein Cookie.'
    },
    limits: {
      title: 'Grenzen und Schlüssel',
      lead: 'Niemand braucht einen Schlüssel. Was für Sie erst erstellt werden muss, wird unter einem Namen für Ihre Adresse gezählt, der nach fünf Minuten vergessen ist; wer zu viel fragt, erfährt, nach wie vielen Sekunden es weitergeht (429, Retry-After). Ein Schlüssel hebt die Grenze und ändert sonst nichts.'
    },
    promises: {
      title: 'Was wir versprechen',
      lead: 'Innerhalb von Version 1 kommen Felder hinzu, und keines wird geändert oder entfernt: Übergehen Sie, was Sie nicht kennen. Was weichen muss, wird zwölf Monate vorher in den Antworten selbst angekündigt (Deprecation, Sunset). Adressen mit Kennung bleiben. Texte: CC BY 4.0; Daten: CC BY‑SA 4.0.'
    }
  }
}
