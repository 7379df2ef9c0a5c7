import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('sv')
const places = (n: number) => plural(n, { one: '{n} ort har', other: '{n} orter har' })
const agreements = (n: number, withOne: string, withMany: string) =>
  plural(n, { one: `{n} registrerat avtal med ${withOne}`, other: `{n} registrerade avtal med ${withMany}` })

export const place: Messages['place'] = {
  description: (country) =>
    `${country}: vilka orter som har eller har haft avtal med städer i Kina, läget för varje avtal och vad den som bor där kan göra.`,
  lead: (all, where) => `${places(where)} ${agreements(all, 'en stad i Kina', 'städer i Kina')}.`,
  leadChina: (all, where) => `${places(where)} ${agreements(all, 'en ort utanför Kina', 'orter utanför Kina')}.`,
  none: 'Inget avtal finns registrerat här.',
  numbers: 'Efter läge',
  map: 'På kartan',
  noMap: 'Ingen ort här har en registrerad position ännu, så det finns ingen karta.',
  places: 'Orter',
  byProvince: 'Orter efter provins',
  noProvince: 'Ingen provins registrerad',
  newest: 'Senaste ändringarna',
  act: 'Vad du kan göra här',
  allCountries: 'Alla länder',
  province: 'Provins i Kina',
  provinceDescription: (province) =>
    `Avtalen mellan ${province} och orter utanför Kina: vilken ort, sedan när och hur läget är.`,
  provinceLead: (all, countries) =>
    `{place} har ${agreements(all, 'en ort', 'orter')} i ${plural(countries, { one: '{n} land', other: '{n} länder' })}.`,
  tiesByCountry: 'Avtal med orter utanför Kina, land för land',
  placesHere: 'Orter i provinsen',
  tieTo: (city, china) => `${city} och ${china}`,
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
    'inner-mongolia': 'Inre Mongoliet',
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
