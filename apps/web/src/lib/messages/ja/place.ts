import type { Messages } from '../en/en.ts'

const figures = new Intl.NumberFormat('ja')

export const place: Messages['place'] = {
  description: (country) =>
    `${country}で、中国の都市と協定を結んでいる、または結んでいた自治体と、それぞれの協定の現状、住民にできること。`,
  lead: (agreements, places) =>
    `${figures.format(places)}自治体に、中国の都市との協定の記録が計${figures.format(agreements)}件あります。`,
  leadChina: (agreements, places) =>
    `${figures.format(places)}の都市・地域に、海外の自治体との協定の記録が計${figures.format(agreements)}件あります。`,
  none: '協定の記録はありません。',
  numbers: '現状別',
  map: '地図',
  noMap: '位置の記録がまだないため、地図はありません。',
  places: '自治体',
  byProvince: '省・自治区・直轄市別',
  noProvince: '省などの記録なし',
  newest: '最近の動き',
  act: 'あなたにできること',
  allCountries: 'すべての国',
  province: '中国の省・自治区・直轄市',
  provinceDescription: (province) =>
    `${province}と海外の自治体との協定。相手はどこか、いつからか、協定の現状はどうか。`,
  provinceLead: (agreements, countries) =>
    `{place}には、${figures.format(countries)}か国の自治体との協定の記録が計${figures.format(agreements)}件あります。`,
  tiesByCountry: '海外との協定（国別）',
  placesHere: '域内の都市・地域',
  tieTo: (city, china) => `${city}と${china}`,
  provinces: {
    anhui: '安徽省',
    beijing: '北京市',
    chongqing: '重慶市',
    fujian: '福建省',
    gansu: '甘粛省',
    guangdong: '広東省',
    guangxi: '広西',
    guizhou: '貴州省',
    hainan: '海南省',
    hebei: '河北省',
    heilongjiang: '黒竜江省',
    henan: '河南省',
    hubei: '湖北省',
    hunan: '湖南省',
    'inner-mongolia': '内モンゴル',
    jiangsu: '江蘇省',
    jiangxi: '江西省',
    jilin: '吉林省',
    liaoning: '遼寧省',
    ningxia: '寧夏',
    qinghai: '青海省',
    shaanxi: '陝西省',
    shandong: '山東省',
    shanghai: '上海市',
    shanxi: '山西省',
    sichuan: '四川省',
    tianjin: '天津市',
    tibet: 'チベット',
    xinjiang: '新疆',
    yunnan: '雲南省',
    zhejiang: '浙江省'
  }
}
