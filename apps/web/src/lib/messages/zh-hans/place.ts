import type { Messages } from '../en/en.ts'

const figures = new Intl.NumberFormat('zh-Hans')

export const place: Messages['place'] = {
  description: (country) => `${country}有哪些地方与中国城市签有或曾签有协议，各项协议的现状如何，居民可以做什么。`,
  lead: (agreements, places) =>
    `${figures.format(places)} 个地方，与中国城市共有 ${figures.format(agreements)} 项协议记录在案。`,
  leadChina: (agreements, places) =>
    `${figures.format(places)} 个地方，与海外地方共有 ${figures.format(agreements)} 项协议记录在案。`,
  none: '没有协议记录。',
  numbers: '按现状统计',
  map: '地图',
  noMap: '这里的地方尚未记录位置，暂无地图。',
  places: '地方',
  byProvince: '按省份列出',
  noProvince: '省份不详',
  newest: '最近的变化',
  act: '你可以做什么',
  allCountries: '所有国家',
  province: '中国省份',
  provinceDescription: (province) => `${province}与海外地方的协议：对方是哪里，何时开始，现状如何。`,
  provinceLead: (agreements, countries) =>
    `{place}与 ${figures.format(countries)} 个国家的地方共有 ${figures.format(agreements)} 项协议记录在案。`,
  tiesByCountry: '与海外的协议，按国家列出',
  placesHere: '省内地方',
  tieTo: (city, china) => `${city}与${china}`,
  provinces: {
    anhui: '安徽',
    beijing: '北京',
    chongqing: '重庆',
    fujian: '福建',
    gansu: '甘肃',
    guangdong: '广东',
    guangxi: '广西',
    guizhou: '贵州',
    hainan: '海南',
    hebei: '河北',
    heilongjiang: '黑龙江',
    henan: '河南',
    hubei: '湖北',
    hunan: '湖南',
    'inner-mongolia': '内蒙古',
    jiangsu: '江苏',
    jiangxi: '江西',
    jilin: '吉林',
    liaoning: '辽宁',
    ningxia: '宁夏',
    qinghai: '青海',
    shaanxi: '陕西',
    shandong: '山东',
    shanghai: '上海',
    shanxi: '山西',
    sichuan: '四川',
    tianjin: '天津',
    tibet: '西藏',
    xinjiang: '新疆',
    yunnan: '云南',
    zhejiang: '浙江'
  }
}
