import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('zh-Hans')

export const history: Messages['history'] = {
  withdrawn: {
    title: '已撤下',
    statement: '这个网址的声明已于{date}撤下。',
    news: '这个网址的新闻已于{date}撤下。',
    agreement: '这个网址的协议已于{date}从记录中撤下。',
    city: '这个网址的城市已于{date}从记录中撤下。',
    group: '这个网址的团体已于{date}从本站撤下。',
    page: '这个网址的页面已于{date}撤下。',
    reason: '撤下的原因',
    noReason: '没有说明原因。',
    kept: '网址会保留，让曾经引用的人知道后来如何。'
  },
  corrected: {
    title: '更正',
    on: '{date}更正：'
  },
  outdated: '{language}原文已于{when}更改：',
  outdatedUndated: '这份译文审校后，{language}原文有改动。',
  seeWhat: '看看改了什么',

  from: '之前',
  to: '之后',
  nothing: '无',
  seeChange: '文字改了什么',
  changedField: '更改：{field}',
  fields: {
    title: '标题',
    name: '名称',
    summary: '摘要',
    date: '日期',
    slug: '网址',
    website: '网站',
    province: '省份',
    description: '简介',
    contact: '当地政府联系方式',
    procedure: '程序卡',
    corrections: '更正说明',
    signature: '联署',
    sources: '资料来源',
    chinaCity: '中国一方',
    event: '事件',
    eventDate: '“{event}”的日期',
    eventCertainty: '“{event}”的核实情况',
    eventDecidedBy: '“{event}”由谁决定',
    eventReason: '“{event}”的原因',
    paperDate: '{paper}签署日期',
    paperUntil: '{paper}有效期至'
  },

  page: {
    title: '{date}的更改',
    of: '见于“{name}”',
    lead: '删去的文字加删除线，新增的文字加下划线。',
    out: '删去：',
    in: '新增：',
    same: '可读的文字没有改变。',
    unknown: '这项更改早于本站开始保存旧文本的时间，因此看不到之前的文字。',
    now: '现在的文本',
    left: (n) => plural(n, { other: '……{n} 段没有改变……' })
  }
}
