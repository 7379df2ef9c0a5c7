import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('zh-Hans')

export const search: Messages['search'] = {
  title: '搜索',
  description: '用任何语言的名称或词语，搜索城市、协议、联合声明、新闻和团体。',
  label: '城市名称或任意词语',
  headerLabel: '查找你的城市',
  hint: '任何语言、简体繁体均可，例如：哥德堡、Gothenburg、Göteborg。输入两个地名，可找到两地之间的协议。',
  button: '搜索',
  results: '搜索结果',
  titleFor: (q) => `搜索：${q}`,
  found: (n) => plural(n, { other: '“{q}”：找到 {n} 条结果。' }),
  similar: (n) => plural(n, { other: '没有写作“{q}”的记录，找到 {n} 条写法相近的结果：' }),
  nothing: '没有记录包含“{q}”的全部词语。',
  nearest: '最接近的名称',
  tips: '可以换一种写法，换另一种语言的名称，或减少词语。',
  allCities: '浏览所有城市和协议',
  empty: '请输入城市或团体的名称，或文章中的词语。',
  signs: '输入的内容没有文字或数字。请输入名称或词语。',
  short: '请再多输入一个字：没有名为“{q}”的记录。',
  long: (n) => plural(n, { other: '输入的内容太长，只搜索了前 {n} 个字。' }),
  kinds: {
    city: '城市',
    agreement: '协议',
    country: '国家',
    statement: '联合声明',
    news: '新闻',
    group: '团体',
    page: '关于本站'
  },
  all: {
    city: (n) => plural(n, { other: '显示全部 {n} 座城市' }),
    agreement: (n) => plural(n, { other: '显示全部 {n} 项协议' }),
    country: (n) => plural(n, { other: '显示全部 {n} 个国家' }),
    statement: (n) => plural(n, { other: '显示全部 {n} 份声明' }),
    news: (n) => plural(n, { other: '显示全部 {n} 条新闻' }),
    group: (n) => plural(n, { other: '显示全部 {n} 个团体' }),
    page: (n) => plural(n, { other: '显示全部 {n} 个页面' })
  },
  everything: '所有结果',
  pages: '结果分页',
  page: (n, of) => `第 ${n} 页，共 ${of} 页`,
  previous: '上一页',
  next: '下一页',
  unknownKind: '不能只搜索“{value}”，以下显示所有结果。',
  unknownPage: '结果没有第“{value}”页，以下显示第一页。',
  suggestions: '你要找的是不是以下其中一项？'
}
