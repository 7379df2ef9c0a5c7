import type { Messages } from '../en/en.ts'

const figures = new Intl.NumberFormat('ja')

export const numbers: Messages['numbers'] = {
  title: '数字で見る記録',
  description:
    '中国の都市との協定の記録を、現状別・国別の件数と、年ごとの解消件数で示します。どの数字からも、数えた一覧に進めます。',
  all: 'すべての数字（現状別・国別・年別）',
  none: '協定の記録はまだありません。',
  byStatus: '現状別の協定',
  byCountry: '国別の協定',
  status: '現状',
  country: '国',
  agreements: '協定',
  sum: '合計',
  endedByYear: '年ごとの協定の解消',
  endedMeans: '現在「解消」となっている協定を、解消された年ごとに数えています。失効や停止は含みません。',
  year: '年',
  ended: '解消',
  yearUnknown: '年の記録なし',
  asTable: '同じ数字を表で見る',
  chart: (first, last, total) =>
    `棒グラフ。${first}年から${last}年までに${figures.format(total)}件の協定が解消されました。各年の数字は次の表にあります。`,
  takeAlong: 'すべての協定のデータ'
}
