import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('zh-Hant-HK')
const figures = new Intl.NumberFormat('zh-Hant-HK')

export const filters = {
  more: '更多篩選',
  counted: '各選項旁的數字，是其他篩選不變時，選用該項會列出的協議數目。',
  option: (name, n) => `${name}（${figures.format(n)}）`,
  statusYear: '現況始於哪一年',
  everyYear: '任何年份',
  yearUnknown: '現況年份未有紀錄',
  province: '中國省份',
  everyProvince: '所有省份',
  chinaCity: '中國城市',
  everyChinaCity: '所有中國城市',
  provinceFirst: '請先選擇省份並按「顯示」，此處便會列出該省城市。',
  group: '曾就該城市發布消息的團體',
  everyGroup: '任何團體，或沒有團體',

  inUse: '使用中的篩選',
  began: '現況始於 {year} 年',
  named: '名稱包含「{q}」',
  remove: '移除篩選：',
  found: (agreements, cities) =>
    `${plural(agreements, { other: '{n} 項協議' })}，涉及 ${plural(cities, { other: '{n} 個城市' })}`,
  none: '沒有協議同時符合以上各項。可移除其中一項：',
  noneAtAll: '即使移除任何一項篩選，仍沒有相符的協議。',
  leaves: (n) => plural(n, { other: '{n} 項協議' }),

  unknown: {
    statusYear: '年份須為四位數字，例如 2020。「{value}」已略去。',
    province: '沒有「{value}」這個省份，已略去這項篩選。',
    chinaCity: '沒有「{value}」這個中國城市，已略去這項篩選。',
    group: '沒有「{value}」這個團體，已略去這項篩選。',
    page: '列表沒有第「{value}」頁，現顯示第一頁。',
    second: '此項只可選一個值，「{value}」已略去。'
  },

  pages: '列表頁數',
  continued: '{country}（續）',

  asData: '下載這個列表',
  csv: '表格（CSV）',
  xlsx: '試算表（Excel）',
  points: '地圖座標點（GeoJSON）',
  lines: '地圖連線（GeoJSON）',
  ics: '即將到來的日期（行事曆）',
  feed: '以 Feed 追蹤其更新',
  licence: '按 {licence} 授權自由使用，請註明出處。'
} satisfies Messages['filters']
