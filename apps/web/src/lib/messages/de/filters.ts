import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('de')
const figures = new Intl.NumberFormat('de')
const agreements = (n: number) => plural(n, { one: '{n} Vereinbarung', other: '{n} Vereinbarungen' })

export const filters: Messages['filters'] = {
  more: 'Weitere Filter',
  counted:
    'Jede Zahl nennt die Vereinbarungen, die diese Auswahl zeigen würde, wenn die übrigen Filter bleiben, wie sie sind.',
  option: (name, n) => `${name} (${figures.format(n)})`,
  statusYear: 'Jahr, in dem der jetzige Stand begann',
  everyYear: 'Alle Jahre',
  yearUnknown: 'Jahr des Standes nicht erfasst',
  province: 'Provinz in China',
  everyProvince: 'Alle Provinzen',
  chinaCity: 'Stadt in China',
  everyChinaCity: 'Alle Städte in China',
  provinceFirst: 'Wählen Sie eine Provinz und drücken Sie „Anzeigen“: Dann stehen ihre Städte hier.',
  group: 'Gruppe, die über den Ort berichtet hat',
  everyGroup: 'Jede Gruppe oder keine',

  inUse: 'Gesetzte Filter',
  began: 'Stand seit dem Jahr {year}',
  named: 'Name enthält „{q}“',
  remove: 'Filter entfernen:',
  found: (all, cities) => `${agreements(all)} in ${plural(cities, { one: '{n} Ort', other: '{n} Orten' })}`,
  none: 'Keine Vereinbarung erfüllt all das zugleich. Lassen Sie einen Filter weg:',
  noneAtAll: 'Keine Vereinbarung passt, gleich welcher einzelne Filter wegfällt.',
  leaves: agreements,

  unknown: {
    statusYear: 'Ein Jahr hat vier Ziffern, etwa 2020. „{value}“ bleibt unberücksichtigt.',
    province: 'Eine Provinz „{value}“ kennen wir nicht; dieser Filter bleibt unberücksichtigt.',
    chinaCity: 'Eine Stadt in China namens „{value}“ kennen wir nicht; dieser Filter bleibt unberücksichtigt.',
    group: 'Eine Gruppe „{value}“ kennen wir nicht; dieser Filter bleibt unberücksichtigt.',
    page: 'Die Liste hat keine Seite „{value}“. Dies ist die erste.',
    second: 'Hier ist nur ein Wert möglich: „{value}“ bleibt unberücksichtigt.'
  },

  pages: 'Seiten der Liste',
  continued: '{country}, Fortsetzung',

  asData: 'Diese Liste als Daten',
  csv: 'Tabelle (CSV)',
  xlsx: 'Arbeitsmappe (Excel)',
  points: 'Punkte für Karten (GeoJSON)',
  lines: 'Linien für Karten (GeoJSON)',
  ics: 'Kalender der bevorstehenden Termine',
  feed: 'Änderungen der Liste als Feed',
  licence: 'Frei verwendbar unter {licence}, mit Nennung der Quelle.'
}
