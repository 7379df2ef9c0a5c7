import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('de')

export const embeds: Messages['embeds'] = {
  agreements: 'Städtepartnerschaften mit Städten in China',
  more: (n) => plural(n, { one: 'und {n} weitere Stadt', other: 'und {n} weitere Städte' }),
  credit: { data: 'Daten: {licence}, mit Wikipedia und Wikidata', texts: 'Text: {licence}' },

  title: 'Auf Ihrer Website einbetten',
  description:
    'Der Stand einer Stadt, die Städte eines Landes, die neueste Erklärung und die Zahlen des Verzeichnisses, als Rahmen und als Plakette für Ihre eigenen Seiten. Sie bleiben von selbst aktuell.',
  here: 'Einbetten',
  footer: 'Auf Ihrer Website einbetten',
  privacy:
    'Kein Skript, kein Cookie, keine Anfrage an Dritte: Ein Rahmen verrät weder uns noch anderen etwas über Ihre Leserinnen und Leser.',
  how: 'Kopieren Sie den Code und fügen Sie ihn dort ein, wo der Rahmen stehen soll. Er wird so breit wie sein Platz, ab 280 Pixeln; die Höhe ist vorgegeben, damit sich auf Ihrer Seite nichts verschiebt.',
  oembed:
    'Wo ein Programm oEmbed kennt, etwa WordPress oder Ghost, genügt es, die Adresse einer Seite dieser Website einzufügen.',
  city: 'Ort',
  language: 'Sprache',
  theme: 'Farben',
  themes: { auto: 'Wie das Gerät der Lesenden', light: 'Hell', dark: 'Dunkel' },
  show: 'Anzeigen',
  unknown: '„{value}“ ist hier nicht bekannt und bleibt daher außer Acht.',
  order: 'Die Liste der Orte hängt vom Land ab: Wählen Sie ein Land und drücken Sie auf „Anzeigen“, dann einen Ort.',
  kinds: {
    status: 'Der Stand eines Ortes',
    country: 'Die Orte eines Landes',
    statement: 'Die neueste Erklärung',
    counter: 'Die Zahlen',
    badge: 'Eine Plakette'
  },
  code: 'Code für Ihre Seite: {what}',
  badge: 'Ein Bild mit dem Stand in Wort und Form. Der Link führt zu den Quellen.'
}
