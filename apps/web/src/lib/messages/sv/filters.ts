import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('sv')
const figures = new Intl.NumberFormat('sv')
const agreements = (n: number) => plural(n, { one: '{n} avtal', other: '{n} avtal' })

export const filters: Messages['filters'] = {
  more: 'Fler filter',
  counted: 'Varje siffra är antalet avtal som valet skulle visa, med övriga filter som de är.',
  option: (name, n) => `${name} (${figures.format(n)})`,
  statusYear: 'År då det nuvarande läget började',
  everyYear: 'Alla år',
  yearUnknown: 'Årtal för läget saknas',
  province: 'Provins i Kina',
  everyProvince: 'Alla provinser',
  chinaCity: 'Stad i Kina',
  everyChinaCity: 'Alla städer i Kina',
  provinceFirst: 'Välj en provins och tryck på ”Visa”, så listas dess städer här.',
  group: 'Grupp som har publicerat nyheter om orten',
  everyGroup: 'Alla grupper, eller ingen',

  inUse: 'Valda filter',
  began: 'Läget började {year}',
  named: 'Namnet innehåller ”{q}”',
  remove: 'Ta bort filtret:',
  found: (all, cities) => `${agreements(all)} i ${plural(cities, { one: '{n} ort', other: '{n} orter' })}`,
  none: 'Inget avtal uppfyller allt detta samtidigt. Ta bort ett filter:',
  noneAtAll: 'Inget avtal passar, vilket enskilt filter som än tas bort.',
  leaves: agreements,

  unknown: {
    statusYear: 'Ett årtal har fyra siffror, till exempel 2020. ”{value}” är utelämnat.',
    province: 'Vi känner inte till någon provins ”{value}”, så det filtret är utelämnat.',
    chinaCity: 'Vi känner inte till någon stad i Kina som heter ”{value}”, så det filtret är utelämnat.',
    group: 'Vi känner inte till någon grupp ”{value}”, så det filtret är utelämnat.',
    page: 'Listan har ingen sida ”{value}”. Det här är den första.',
    second: 'Här går det bara att välja ett värde: ”{value}” är utelämnat.'
  },

  pages: 'Listans sidor',
  continued: '{country}, fortsättning',

  asData: 'Listan som data',
  csv: 'Tabell (CSV)',
  xlsx: 'Arbetsbok (Excel)',
  points: 'Punkter för kartor (GeoJSON)',
  lines: 'Linjer för kartor (GeoJSON)',
  ics: 'Kalender med kommande datum',
  feed: 'Följ listans ändringar som flöde',
  licence: 'Fritt att använda enligt {licence}, med angiven källa.'
}
