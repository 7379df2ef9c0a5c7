import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('ja')

export const embeds: Messages['embeds'] = {
  agreements: '中国の都市との姉妹都市協定',
  more: (n) => plural(n, { other: 'ほか{n}都市' }),
  credit: { data: 'データ：{licence}（ウィキペディア、ウィキデータ）', texts: '文章：{licence}' },

  title: 'あなたのサイトに埋め込む',
  description:
    '都市の現状、国ごとの都市一覧、最新の共同声明、記録全体の数字を、フレームやバッジとしてご自分のページに表示できます。内容は自動的に更新されます。',
  here: '埋め込む',
  footer: 'サイトに埋め込む',
  privacy:
    'スクリプトもCookieも、第三者への通信もありません。フレームから読者のことが私たちやほかの誰かに伝わることはありません。',
  how: 'コードをコピーし、表示したい位置に貼り付けてください。幅は置いた場所に合わせて280ピクセルから広がり、高さは決まっているので、読み込み時にページがずれることはありません。',
  oembed:
    'WordPressやGhostなどoEmbedに対応したシステムでは、このサイトのページのアドレスを貼り付けるだけで表示されます。',
  city: '場所',
  language: '言語',
  theme: '配色',
  themes: { auto: '読者の端末に合わせる', light: 'ライト', dark: 'ダーク' },
  show: '表示',
  unknown: '「{value}」は見つからないため、指定を外しました。',
  order: '場所の一覧は国によって変わります。まず国を選んで「表示」を押し、次に場所を選んでください。',
  kinds: {
    status: '場所の現状',
    country: '国ごとの一覧',
    statement: '最新の共同声明',
    counter: '数字',
    badge: 'バッジ'
  },
  code: 'ページに貼るコード（{what}）',
  badge: '現状を言葉と形で示す画像です。リンク先で出典を確認できます。'
}
