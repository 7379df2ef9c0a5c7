import type { Messages } from '../en/en.ts'

const figures = new Intl.NumberFormat('zh-Hant-HK')

export const place: Messages['place'] = {
  description: (country) => `${country}有哪些地方與中國城市訂有或曾訂有協議、各項協議的現況，以及居民可以做甚麼。`,
  lead: (agreements, places) =>
    `${figures.format(places)} 個地方，與中國城市共有 ${figures.format(agreements)} 項協議記錄在案。`,
  leadChina: (agreements, places) =>
    `${figures.format(places)} 個地方，與海外地方共有 ${figures.format(agreements)} 項協議記錄在案。`,
  none: '未有協議紀錄。',
  numbers: '按現況統計',
  map: '地圖',
  noMap: '這裏的地方尚未記錄位置，暫無地圖。',
  places: '地方',
  byProvince: '按省份列出',
  noProvince: '省份不詳',
  newest: '最近更新',
  act: '你可以做甚麼',
  allCountries: '所有國家',
  province: '中國省份',
  provinceDescription: (province) => `${province}與海外地方的協議：對方是哪裏、何時開始、現況如何。`,
  provinceLead: (agreements, countries) =>
    `{place}與 ${figures.format(countries)} 個國家的地方共有 ${figures.format(agreements)} 項協議記錄在案。`,
  tiesByCountry: '與海外的協議，按國家列出',
  placesHere: '省內地方',
  tieTo: (city, china) => `${city}與${china}`,
  provinces: {
    anhui: '安徽',
    beijing: '北京',
    chongqing: '重慶',
    fujian: '福建',
    gansu: '甘肅',
    guangdong: '廣東',
    guangxi: '廣西',
    guizhou: '貴州',
    hainan: '海南',
    hebei: '河北',
    heilongjiang: '黑龍江',
    henan: '河南',
    hubei: '湖北',
    hunan: '湖南',
    'inner-mongolia': '內蒙古',
    jiangsu: '江蘇',
    jiangxi: '江西',
    jilin: '吉林',
    liaoning: '遼寧',
    ningxia: '寧夏',
    qinghai: '青海',
    shaanxi: '陝西',
    shandong: '山東',
    shanghai: '上海',
    shanxi: '山西',
    sichuan: '四川',
    tianjin: '天津',
    tibet: '西藏',
    xinjiang: '新疆',
    yunnan: '雲南',
    zhejiang: '浙江'
  }
}
