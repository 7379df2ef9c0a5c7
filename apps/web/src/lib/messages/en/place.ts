import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

/** Pages of a country, and of a province of China. */
export const place = {
  description: (country: string) =>
    `${country}: the places that have or had agreements with cities in China, the status of each, and what a resident can do.`,
  lead: (agreements: number, places: number) =>
    `${plural(places, { one: '{n} place', other: '{n} places' })} ${plural(places, { one: 'has', other: 'have' })} ${plural(agreements, { one: '{n} agreement', other: '{n} agreements' })} with cities in China on record.`,
  leadChina: (agreements: number, places: number) =>
    `${plural(places, { one: '{n} place', other: '{n} places' })} ${plural(places, { one: 'has', other: 'have' })} ${plural(agreements, { one: '{n} agreement', other: '{n} agreements' })} with places abroad on record.`,
  none: 'No agreement is on record here.',
  numbers: 'By status',
  map: 'On the map',
  noMap: 'No place here has a position on record yet, so there is no map.',
  places: 'Places',
  byProvince: 'Places by province',
  noProvince: 'Province not on record',
  newest: 'What changed last',
  act: 'What you can do here',
  allCountries: 'All countries',
  province: 'Province of China',
  provinceDescription: (province: string) =>
    `The ties of ${province} with places abroad: which place, since when, and how the agreement stands.`,
  provinceLead: (agreements: number, countries: number) =>
    `${plural(agreements, { one: '{n} agreement', other: '{n} agreements' })} with places in ${plural(countries, { one: '{n} country', other: '{n} countries' })} ${plural(agreements, { one: 'is', other: 'are' })} on record for {place}.`,
  tiesByCountry: 'Ties abroad, by country',
  placesHere: 'Places in this province',
  tieTo: (city: string, china: string) => `${city} with ${china}`,

  /** Provinces by the last part of their address; what is not here is shown as the sources write it. */
  provinces: {
    anhui: 'Anhui',
    beijing: 'Beijing',
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
    'inner-mongolia': 'Inner Mongolia',
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
  } as Record<string, string>
}
