import type { Messages } from '../en/en.ts'

export const machines = {
  follow: '以 Feed 訂閱',
  feed: {
    news: '消息',
    statements: '聯合聲明',
    changes: '紀錄更新',
    changesOf: '{what}的更新',
    and: '、'
  },
  feedTitle: '{site}：{feed}',
  calendar: '各協議即將到來的日期',
  calendarOf: '即將到來的日期：{what}',

  changed: '{record}：{change}',
  fromTo: '由「{before}」改為「{after}」',
  unknownFeed: '沒有這個 Feed。各個列表均有自己的 Feed，以下各項則一直都有：',
  unknownFilter:
    '這個 Feed 不能以「{name}={value}」篩選。可用城市列表的篩選：country=SE、status=ended、statusYear=2020、province、chinaCity、group 及 q，單獨或一併使用均可。',

  card: {
    inChina: '中國省份',
    asOf: '截至{date}',
    alt: '圖卡，上面寫着：{words}'
  }
} satisfies Messages['machines']
