import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('ja')

export const home: Messages['home'] = {
  question: 'あなたのまちは、いまも中国の都市と姉妹都市・友好都市の協定を結んでいますか。',
  lead: '世界の数百の都市が、いまも協定を結んでいます。ここはその公開記録です。何に署名し、何を、誰が決めたのか。一つひとつの事実を出典とともに示します。海外に暮らす香港人は、自分の住むまちに協定の解消を求めています。',
  find: 'あなたのまちを探す',
  findButton: '探す',
  findHint: 'どの言語の名称でも探せます（例：ヨーテボリ、Göteborg、哥德堡）',
  numbers: '数字で見る記録',
  asOf: '{date}現在',
  onRecord: (_, countries) => plural(countries, { other: '件の協定を記録（{n}か国）' }),
  over: () => '件が解消・失効・停止',
  open: () => '件は出典に記載があるが未確認',
  newest: '最近の動き',
  allCities: 'すべての都市と協定',
  statement: '共同声明',
  news: 'ニュース',
  allNews: 'すべてのニュース'
}
