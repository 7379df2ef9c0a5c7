import type { Messages } from '../en/en.ts'

export const machines = {
  feed: {
    news: '{site}：消息',
    statements: '{site}：聯合聲明',
    changes: '{site}：紀錄更新',
    changesOf: '{site}：{what}的更新',
    and: '、'
  },

  changed: '{record}：{change}',
  fromTo: '由「{before}」改為「{after}」',
  unknownFeed: '沒有這個訂閱來源。各個列表均有自己的來源，以下各項則一直都有：',
  unknownFilter: '這個來源不能以「{name}={value}」篩選。可用 country=SE 及 status=ended，單獨或一併使用均可。',

  card: {
    asOf: '截至{date}',
    alt: '圖卡，上面寫着：{words}'
  }
} satisfies Messages['machines']
