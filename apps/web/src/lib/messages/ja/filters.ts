import type { Messages } from '../en/en.ts'

const figures = new Intl.NumberFormat('ja')

export const filters: Messages['filters'] = {
  more: 'その他の絞り込み',
  counted: '各項目の数字は、ほかの条件をそのままにして選んだときに表示される協定の件数です。',
  option: (name, n) => `${name}（${figures.format(n)}）`,
  statusYear: '現状になった年',
  everyYear: 'すべての年',
  yearUnknown: '現状になった年の記録なし',
  province: '中国の省・自治区・直轄市',
  everyProvince: 'すべての省など',
  chinaCity: '中国の都市',
  everyChinaCity: 'すべての中国の都市',
  provinceFirst: '省などを選んで「表示」を押すと、その都市がここに並びます。',
  group: 'この自治体についてニュースを出した団体',
  everyGroup: 'すべて（団体なしを含む）',

  inUse: '絞り込み中の条件',
  began: '現状になったのは{year}年',
  named: '名称に「{q}」を含む',
  remove: '条件を外す：',
  found: (agreements, cities) => `${figures.format(cities)}自治体の協定${figures.format(agreements)}件`,
  none: 'すべての条件に当てはまる協定はありません。条件を一つ外すと：',
  noneAtAll: 'どの条件を一つ外しても、当てはまる協定はありません。',
  leaves: (n) => `${figures.format(n)}件`,

  unknown: {
    statusYear: '年は2020のように4桁で指定します。「{value}」は除きました。',
    province: '「{value}」という省などはないため、この条件は除きました。',
    chinaCity: '「{value}」という中国の都市はないため、この条件は除きました。',
    group: '「{value}」という団体はないため、この条件は除きました。',
    page: '一覧に「{value}」ページはありません。最初のページを表示しています。',
    second: 'ここで選べる値は一つだけです。「{value}」は除きました。'
  },

  pages: '一覧のページ',
  continued: '{country}（続き）',

  asData: 'この一覧のデータ',
  csv: '表（CSV）',
  xlsx: 'ブック（Excel）',
  points: '地図用の点（GeoJSON）',
  lines: '地図用の線（GeoJSON）',
  ics: '今後の日程のカレンダー',
  feed: '更新のフィード',
  licence: '{licence}のもと、出典を示せば自由に利用できます。'
}
