import type { Messages } from '../en/en.ts'

const figures = new Intl.NumberFormat('zh-Hans')

export const filters: Messages['filters'] = {
  more: '更多筛选',
  counted: '各选项旁的数字，是其他筛选不变时，选用该项会列出的协议数目。',
  option: (name, n) => `${name}（${figures.format(n)}）`,
  statusYear: '现状始于哪一年',
  everyYear: '任何年份',
  yearUnknown: '现状年份没有记录',
  province: '中国省份',
  everyProvince: '所有省份',
  chinaCity: '中国城市',
  everyChinaCity: '所有中国城市',
  provinceFirst: '请先选择省份并按“显示”，此处便会列出该省城市。',
  group: '发布过该城市消息的团体',
  everyGroup: '任何团体，或没有团体',

  inUse: '正在使用的筛选',
  began: '现状始于 {year} 年',
  named: '名称包含“{q}”',
  remove: '移除筛选：',
  found: (agreements, cities) => `${figures.format(agreements)} 项协议，涉及 ${figures.format(cities)} 个城市`,
  none: '没有协议同时符合以上各项。可以移除其中一项：',
  noneAtAll: '无论移除哪一项筛选，都没有相符的协议。',
  leaves: (n) => `${figures.format(n)} 项协议`,

  unknown: {
    statusYear: '年份须为四位数字，例如 2020。“{value}”已略去。',
    province: '没有“{value}”这个省份，已略去这项筛选。',
    chinaCity: '没有“{value}”这个中国城市，已略去这项筛选。',
    group: '没有“{value}”这个团体，已略去这项筛选。',
    page: '列表没有第“{value}”页，现在显示第一页。',
    second: '此项只能选一个值，“{value}”已略去。'
  },

  pages: '列表分页',
  continued: '{country}（续）',

  asData: '下载这个列表',
  csv: '表格（CSV）',
  xlsx: '电子表格（Excel）',
  points: '地图坐标点（GeoJSON）',
  lines: '地图连线（GeoJSON）',
  ics: '即将到来的日期（日历）',
  feed: '以 Feed 追踪其更新',
  licence: '按 {licence} 授权自由使用，请注明出处。'
}
