import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('zh-Hant-HK')

export const numbers = {
  title: '數字一覽',
  description: '與中國城市所訂協議共有多少項，按現況和國家分列，並列出每年終止的數目。每個數字均可連往其所計算的列表。',
  all: '按現況、國家及年份查看所有數字',
  none: '暫未有協議紀錄。',
  byStatus: '按現況分列',
  byCountry: '按國家分列',
  status: '現況',
  country: '國家',
  agreements: '協議',
  sum: '合計',
  endedByYear: '歷年終止的協議',
  endedMeans: '現時已告終止的協議，按終止年份計算。失效或暫停的協議不計在內。',
  year: '年份',
  ended: '終止',
  yearUnknown: '年份未有紀錄',
  asTable: '以表格顯示相同數字',
  chart: (first, last, total) =>
    `棒形圖。${first} 年至 ${last} 年間，共有 ${plural(total, { other: '{n} 項協議' })}終止。各年數字見下表。`,
  takeAlong: '下載所有協議的數據'
} satisfies Messages['numbers']
