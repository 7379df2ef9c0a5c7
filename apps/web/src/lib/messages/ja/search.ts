import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('ja')

export const search: Messages['search'] = {
  title: '検索',
  description: '都市、協定、共同声明、ニュース、団体を、どの言語の名称や言葉でも検索できます。',
  label: '都市の名称、または言葉',
  headerLabel: 'あなたのまちを探す',
  hint: 'どの言語、どの表記でも検索できます（例：ヨーテボリ、Göteborg、哥德堡）。二つの地名を入力すると、両者の協定が見つかります。',
  button: '検索',
  results: '検索結果',
  titleFor: (q) => `検索：${q}`,
  found: (n) => plural(n, { other: '「{q}」の検索結果は{n}件です。' }),
  similar: (n) => plural(n, { other: '「{q}」という表記の記録はありません。近い表記の結果が{n}件あります。' }),
  nothing: '「{q}」の言葉をすべて含む記録はありません。',
  nearest: '最も近い名称',
  tips: '別の表記や別の言語の名称を試すか、言葉を減らしてください。',
  allCities: 'すべての都市と協定を見る',
  empty: '都市や団体の名称、または文章中の言葉を入力してください。',
  signs: '文字も数字も含まれていません。名称または言葉を入力してください。',
  short: 'もう1文字入力してください。「{q}」という名称の記録はありません。',
  long: (n) => plural(n, { other: '入力が長すぎるため、最初の{n}文字だけを検索しました。' }),
  kinds: {
    city: '都市',
    agreement: '協定',
    country: '国',
    statement: '共同声明',
    news: 'ニュース',
    group: '団体',
    page: 'このサイトについて'
  },
  all: {
    city: (n) => plural(n, { other: '都市をすべて表示（{n}件）' }),
    agreement: (n) => plural(n, { other: '協定をすべて表示（{n}件）' }),
    country: (n) => plural(n, { other: '国をすべて表示（{n}件）' }),
    statement: (n) => plural(n, { other: '共同声明をすべて表示（{n}件）' }),
    news: (n) => plural(n, { other: 'ニュースをすべて表示（{n}件）' }),
    group: (n) => plural(n, { other: '団体をすべて表示（{n}件）' }),
    page: (n) => plural(n, { other: 'ページをすべて表示（{n}件）' })
  },
  everything: 'すべての結果',
  pages: '検索結果のページ',
  page: (n, of) => `${of}ページ中${n}ページ目`,
  previous: '前へ',
  next: '次へ',
  unknownKind: '「{value}」だけを検索することはできないため、すべての結果を表示しています。',
  unknownPage: '検索結果に「{value}」というページはないため、最初のページを表示しています。',
  suggestions: 'お探しのものは次のいずれかですか。'
}
