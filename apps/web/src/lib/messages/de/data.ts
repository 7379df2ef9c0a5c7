export const data = {
  title: 'Die Daten',
  description:
    'Das ganze öffentliche Verzeichnis als Dateien: jedes Abkommen mit Urkunden, Ereignissen und Quellen, jede Stadt, Erklärung und Nachricht. Neu erstellt, sobald sich das Verzeichnis ändert, und einmal jede Nacht.',
  link: 'Die Daten: alle Dateien und wie man sie zitiert',
  none: 'Noch sind keine Dateien erstellt. Sie kommen wenige Minuten nach der ersten Veröffentlichung.',
  made: 'Diese Dateien sind vom {date}.',
  files: 'Die Dateien',
  formats: {
    csv: 'Tabellen für Tabellenkalkulation und Statistik, in UTF-8',
    jsonl: 'Dokumente in allen Sprachen, eines je Zeile, genau wie in der API, mit ihren Prüfsummen',
    geojson: 'Karten: Punkte, und Linien zwischen den Städten',
    sqlite: 'Alle Tabellen in einer SQLite-Datenbank',
    about: 'Was die anderen beschreibt: das Data Package und die Liste der Prüfsummen'
  },
  file: 'Datei',
  size: 'Größe',
  sum: 'SHA-256',
  check: 'Das Geladene prüfen',
  checkHow: 'Die SHA-256-Prüfsumme jeder Datei steht in SHA256SUMS. Im Ordner mit den Dateien prüft sie dieser Befehl:',
  earlier: 'Frühere Tage',
  earlierRule:
    'Alle Dateien der letzten 14 Tage bleiben, danach die ersten jedes Monats. Die Adressen unten gelten, solange es die Dateien gibt.',
  between: 'Was sich zwischen zwei Tagen geändert hat, mit der Prüfsumme vorher und nachher:',
  columns: 'Was die Spalten bedeuten',
  columnsNote:
    'Die Bedeutungen sind auf Englisch, wie in datapackage.json. Eine Spalte, deren Name auf „_…“ endet, gibt es einmal je Sprache.',
  column: 'Spalte',
  meaning: 'Bedeutung',
  cite: 'Zitierweise',
  citation: '{site}: {title}. Dateien vom {date}. {address}. {licence}.',
  credit: 'Teile des Verzeichnisses stammen aus Wikipedia und Wikidata: Bitte auch {credit} nennen.',
  licence: 'Unter {licence} frei zu nutzen, zu ändern und weiterzugeben, mit Nennung der Quelle.'
}
