import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('zh-Hans')

export const home: Messages['home'] = {
  question: '你所在的城市，是否仍与中国城市保持姐妹城市关系？',
  lead: '全球有数百座城市至今仍与中国城市签有协议。这里是公开的记录：签过什么，作过什么决定，由谁作出，每项事实都注明来源。海外香港人正在要求所在城市的市政府终止这些协议。',
  find: '查找你的城市',
  findButton: '查找',
  findHint: '输入任何语言的地名，例如：哥德堡、Gothenburg、Göteborg',
  numbers: '数字一览',
  asOf: '截至{date}',
  onRecord: (_, countries) => plural(countries, { other: '项协议记录在案，涉及 {n} 个国家' }),
  over: () => '项已终止、失效或暂停',
  open: () => '项有来源列出，尚待核实',
  newest: '最近的变化',
  allCities: '所有城市和协议',
  statement: '联合声明',
  news: '新闻',
  allNews: '所有新闻'
}
