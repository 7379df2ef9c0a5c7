import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('ja')

export const history: Messages['history'] = {
  withdrawn: {
    title: '取り下げられました',
    statement: 'このアドレスの共同声明は、{date}に取り下げられました。',
    news: 'このアドレスのニュースは、{date}に取り下げられました。',
    agreement: 'このアドレスの協定は、{date}に記録から取り下げられました。',
    city: 'このアドレスの都市は、{date}に記録から取り下げられました。',
    group: 'このアドレスの団体は、{date}にサイトから取り下げられました。',
    page: 'このアドレスのページは、{date}に取り下げられました。',
    reason: '示された理由',
    noReason: '理由は示されていません。',
    kept: 'アドレスはそのまま残します。引用した人が、その後どうなったかを知ることができるようにするためです。'
  },
  corrected: {
    title: '訂正',
    on: '{date}訂正：'
  },
  outdated: '{language}の原文が{when}に変更されています：',
  outdatedUndated: 'この翻訳の校閲後に、{language}の原文が変更されています。',
  seeWhat: '変更内容を見る',

  from: '変更前',
  to: '変更後',
  nothing: 'なし',
  seeChange: '本文の変更箇所',
  changedField: '変更：{field}',
  fields: {
    title: 'タイトル',
    name: '名称',
    summary: '要約',
    date: '日付',
    slug: 'アドレス',
    website: 'ウェブサイト',
    province: '省など',
    description: '紹介文',
    contact: '自治体の連絡先',
    procedure: '手続きカード',
    corrections: '訂正',
    signature: '署名',
    sources: '出典',
    chinaCity: '中国側',
    event: '出来事',
    eventDate: '「{event}」の日付',
    eventCertainty: '「{event}」の確認状況',
    eventDecidedBy: '「{event}」の決定者',
    eventReason: '「{event}」の理由',
    paperDate: '{paper}の署名日',
    paperUntil: '{paper}の有効期限'
  },

  page: {
    title: '{date}の変更',
    of: '「{name}」より',
    lead: '削除された文字には取り消し線を、追加された文字には下線を引いています。',
    out: '削除：',
    in: '追加：',
    same: '読める文章に変更はありません。',
    unknown: '変更前の文章は、ここには保存されていません。保存を始める前の変更だからです。',
    now: '現在の本文',
    left: (n) => plural(n, { other: '……{n}段落は変更なし……' })
  }
}
