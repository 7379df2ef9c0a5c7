import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('ja')

export const preview: Messages['preview'] = {
  title: 'プレビュー（非公開）',
  ends: '表示期限：{date}',
  links: 'リンク先は公開サイトです。',
  unpublished: (n) => plural(n, { other: 'ほかに未公開の記録{n}件を含めて表示しています。' }),
  missing: '未入力の項目：{fields}。',
  and: '、',
  fields: {
    title: 'タイトル',
    name: '名称',
    tagline: 'キャッチフレーズ',
    body: '本文',
    date: '日付',
    slug: 'アドレス',
    kind: '種別',
    country: '国',
    code: '国コード',
    city: '海外の都市',
    signatures: '署名団体',
    instruments: '文書の詳細',
    events: '出来事の詳細',
    navigation: 'メニューの項目'
  }
}
