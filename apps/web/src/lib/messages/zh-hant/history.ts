import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('zh-Hant-HK')

export const history: Messages['history'] = {
  withdrawn: {
    title: '已撤下',
    statement: '這個網址的聲明已於{date}撤下。',
    news: '這個網址的消息已於{date}撤下。',
    agreement: '這個網址的協議已於{date}從紀錄中撤下。',
    city: '這個網址的城市已於{date}從紀錄中撤下。',
    group: '這個網址的團體已於{date}從本站撤下。',
    page: '這個網址的頁面已於{date}撤下。',
    reason: '撤下的原因',
    noReason: '未有說明原因。',
    kept: '網址會保留，讓曾經引用的人知道後來如何。'
  },
  corrected: {
    title: '更正',
    on: '{date}更正：'
  },
  outdated: '{language}原文已於{when}更改：',
  outdatedUndated: '這份譯文校對後，{language}原文有所更改。',
  seeWhat: '看看改了甚麼',

  from: '之前',
  to: '之後',
  nothing: '無',
  seeChange: '文字改了甚麼',
  changedField: '更改：{field}',
  fields: {
    title: '標題',
    name: '名稱',
    summary: '摘要',
    date: '日期',
    slug: '網址',
    website: '網站',
    province: '省份',
    description: '簡介',
    contact: '當地政府聯絡方法',
    procedure: '程序卡',
    corrections: '更正說明',
    signature: '聯署',
    sources: '資料來源',
    chinaCity: '中國一方',
    event: '事件',
    eventDate: '「{event}」的日期',
    eventCertainty: '「{event}」的核實情況',
    eventDecidedBy: '「{event}」由誰決定',
    eventReason: '「{event}」的原因',
    paperDate: '{paper}簽署日期',
    paperUntil: '{paper}有效期至'
  },

  page: {
    title: '{date}的更改',
    of: '見於「{name}」',
    lead: '刪去的字以刪除線標示，新增的字加底線。',
    out: '刪去：',
    in: '新增：',
    same: '可讀的文字沒有改變。',
    unknown: '這項更改早於本站開始保存舊文本，因此沒有之前的文字。',
    now: '現時的文本',
    left: (n) => plural(n, { other: '……{n} 段沒有改變……' })
  }
}
