import type { Messages } from '../en/en.ts'

export const machines: Messages['machines'] = {
  follow: 'フィードで購読',
  feed: {
    news: 'ニュース',
    statements: '共同声明',
    changes: '記録の変更',
    changesOf: '変更：{what}',
    and: '、'
  },
  feedTitle: '{site}：{feed}',
  calendar: '協定の今後の日程',
  calendarOf: '今後の日程：{what}',

  changed: '{record}：{change}',
  fromTo: '「{before}」から「{after}」へ',
  unknownFeed:
    'そのようなフィードはありません。サイトの各一覧にはそれぞれのフィードがあり、次のものはいつでも使えます。',
  unknownFilter:
    'このフィードは「{name}={value}」では絞り込めません。都市一覧と同じ country=SE、status=ended、statusYear=2020、province、chinaCity、group、q を、単独でも組み合わせても使えます。',

  card: {
    inChina: '中国の省',
    asOf: '{date}現在',
    alt: '次の言葉が書かれた画像：{words}'
  }
}
