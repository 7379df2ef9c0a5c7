import type { Messages } from '../en/en.ts'

export const machines: Messages['machines'] = {
  follow: '通过 Feed 订阅',
  feed: {
    news: '新闻',
    statements: '联合声明',
    changes: '记录更新',
    changesOf: '{what}的更新',
    and: '、'
  },
  feedTitle: '{site}：{feed}',
  calendar: '各协议即将到来的日期',
  calendarOf: '即将到来的日期：{what}',

  changed: '{record}：{change}',
  fromTo: '由“{before}”改为“{after}”',
  unknownFeed: '没有这个 Feed。各个列表都有自己的 Feed，以下各项则一直都有：',
  unknownFilter:
    '这个 Feed 不能用“{name}={value}”筛选。可用城市列表的筛选条件：country=SE、status=ended、statusYear=2020、province、chinaCity、group 和 q，单独或同时使用均可。',

  card: {
    inChina: '中国省份',
    asOf: '截至{date}',
    alt: '图片卡，上面写着：{words}'
  }
}
