import type { Messages } from '../en/en.ts'

const figures = new Intl.NumberFormat('zh-Hans')

export const numbers: Messages['numbers'] = {
  title: '数字一览',
  description: '与中国城市所签协议共有多少项，按现状和国家分列，并列出每年终止的数目。每个数字都可点开所统计的列表。',
  all: '按现状、国家及年份查看所有数字',
  none: '暂时没有协议记录。',
  byStatus: '按现状分列',
  byCountry: '按国家分列',
  status: '现状',
  country: '国家',
  agreements: '协议',
  sum: '合计',
  endedByYear: '历年终止的协议',
  endedMeans: '现已终止的协议，按终止年份统计。到期失效或暂停的协议不计在内。',
  year: '年份',
  ended: '终止',
  yearUnknown: '年份没有记录',
  asTable: '以表格显示相同数字',
  chart: (first, last, total) =>
    `柱状图。${first} 年至 ${last} 年间，共有 ${figures.format(total)} 项协议终止。各年数字见下表。`,
  takeAlong: '下载所有协议的数据'
}
