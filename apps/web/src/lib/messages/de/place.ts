import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('de')
const places = (n: number) => plural(n, { one: '{n} Ort', other: '{n} Orte' })
const agreements = (n: number, withOne: string, withMany: string) =>
  plural(n, { one: `ist {n} Vereinbarung mit ${withOne}`, other: `sind {n} Vereinbarungen mit ${withMany}` })

export const place: Messages['place'] = {
  description: (country) =>
    `${country}: welche Orte Vereinbarungen mit Städten in China haben oder hatten, wie es um jede steht und was Sie vor Ort tun können.`,
  lead: (all, where) =>
    `Für ${places(where)} ${agreements(all, 'einer Stadt in China', 'Städten in China')} dokumentiert.`,
  leadChina: (all, where) =>
    `Für ${places(where)} ${agreements(all, 'einem Ort außerhalb Chinas', 'Orten außerhalb Chinas')} dokumentiert.`,
  none: 'Hier ist keine Vereinbarung dokumentiert.',
  numbers: 'Nach Stand',
  map: 'Auf der Karte',
  noMap: 'Von keinem Ort hier ist die Lage schon erfasst, darum gibt es keine Karte.',
  places: 'Orte',
  byProvince: 'Orte nach Provinz',
  noProvince: 'Provinz nicht erfasst',
  newest: 'Letzte Änderungen',
  act: 'Was Sie hier tun können',
  allCountries: 'Alle Länder',
  province: 'Provinz in China',
  provinceDescription: (province) =>
    `${province}: Partnerschaften mit Orten außerhalb Chinas – mit welchem Ort, seit wann und wie es um die Vereinbarung steht.`,
  provinceLead: (all, countries) =>
    `{place}: Dokumentiert ${agreements(all, 'einem Ort', 'Orten')} in ${plural(countries, { one: '{n} Land', other: '{n} Ländern' })}.`,
  tiesByCountry: 'Partnerschaften außerhalb Chinas, nach Ländern',
  placesHere: 'Orte in dieser Provinz',
  tieTo: (city, china) => `${city} und ${china}`,
  provinces: {
    anhui: 'Anhui',
    beijing: 'Peking',
    chongqing: 'Chongqing',
    fujian: 'Fujian',
    gansu: 'Gansu',
    guangdong: 'Guangdong',
    guangxi: 'Guangxi',
    guizhou: 'Guizhou',
    hainan: 'Hainan',
    hebei: 'Hebei',
    heilongjiang: 'Heilongjiang',
    henan: 'Henan',
    hubei: 'Hubei',
    hunan: 'Hunan',
    'inner-mongolia': 'Innere Mongolei',
    jiangsu: 'Jiangsu',
    jiangxi: 'Jiangxi',
    jilin: 'Jilin',
    liaoning: 'Liaoning',
    ningxia: 'Ningxia',
    qinghai: 'Qinghai',
    shaanxi: 'Shaanxi',
    shandong: 'Shandong',
    shanghai: 'Shanghai',
    shanxi: 'Shanxi',
    sichuan: 'Sichuan',
    tianjin: 'Tianjin',
    tibet: 'Tibet',
    xinjiang: 'Xinjiang',
    yunnan: 'Yunnan',
    zhejiang: 'Zhejiang'
  }
}
