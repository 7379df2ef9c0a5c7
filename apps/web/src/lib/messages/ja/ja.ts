import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'
import { act } from './act.ts'
import { data } from './data.ts'
import { developers } from './developers.ts'
import { embeds } from './embeds.ts'
import { filters } from './filters.ts'
import { history } from './history.ts'
import { home } from './home.ts'
import { letter } from './letter.ts'
import { machines } from './machines.ts'
import { map } from './map.ts'
import { numbers } from './numbers.ts'
import { place } from './place.ts'
import { preview } from './preview.ts'
import { record } from './record.ts'
import { search } from './search.ts'

const plural = pluralIn('ja')

/** Written for readers in Japan, in the words their own municipalities use. */
export const ja = {
  act,
  developers,
  embeds,
  filters,
  history,
  home,
  letter,
  record,
  search,
  map,
  place,
  preview,
  data,
  machines,
  numbers,

  frame: {
    colon: '：',
    skip: '本文へ移動',
    mainNavigation: 'メインメニュー',
    languages: '言語',
    language: '言語',
    defaultName: 'Detwin',
    defaultTagline: '中国の都市との姉妹都市協定の公開記録',
    navigation: {
      statements: '共同声明',
      news: 'ニュース',
      cities: '都市',
      map: '地図',
      act: '行動する',
      groups: '団体'
    },
    banner: 'お知らせ',
    licences: '文章：{texts}。データ：{data}（提供：ウィキペディアの執筆者、ウィキデータ）。',
    snapshot: '{date}現在の記録です。'
  },

  text: {
    shownIn: (shown, wanted) => `${shown}で表示（${wanted}版はまだありません）`,
    only: (shown) => `${shown}のみ`,
    someNames: (wanted) => `${wanted}での名称がわからないものは、原語で表示しています。`,
    theLanguages: {
      en: '英語',
      'zh-Hant': '繁体字中国語',
      'zh-Hans': '簡体字中国語',
      sv: 'スウェーデン語',
      de: 'ドイツ語',
      nl: 'オランダ語',
      fr: 'フランス語',
      cs: 'チェコ語',
      ja: '日本語',
      ug: 'ウイグル語'
    },
    when: (date) => date,
    aside: (text) => `（${text}）`,
    source: '原文',
    missing: '未翻訳',
    inLanguages: '各言語版',
    unknown: '不明',
    credit: '画像：{credit}'
  },

  sources: {
    title: '出典',
    note: (n) => `出典${n}`,
    archived: 'アーカイブ',
    undated: '日付不明',
    notPublic: '公開されている出典はまだありません。'
  },

  statements: {
    title: '共同声明',
    description: '海外に暮らす香港人の団体と、志をともにする団体が連名で発表する文書です。',
    none: '共同声明はまだありません。',
    signedBy: (n) => plural(n, { other: '{n}団体が署名' }),
    signatures: '署名団体',
    thisText: '現在の版に署名',
    earlierText: '以前の版に署名',
    confirmed: (n, all) =>
      `最初の署名のあと、本文が変更されました。${plural(all, { other: '署名した{n}団体のうち' })}、${n === 0 ? '新しい本文を確認した団体はまだありません' : plural(n, { other: '{n}団体が新しい本文を確認しています' })}。`,
    signedOn: '{date}署名',
    earlierOf: '{date}の版',
    earlierUnknown: '以前の版（当サイトが版を保存し始める前のもの）',
    noSignatures: '署名した団体はまだありません。',
    hash: 'この本文のフィンガープリント（SHA-256）',
    hashMeans:
      '署名には、対象となった本文のフィンガープリントが記録されます。本文が変わると、フィンガープリントも変わります。'
  },

  news: {
    title: 'ニュース',
    description: '各地の自治体の決定と、団体の活動をお伝えします。',
    none: 'ニュースはまだありません。',
    about: '関連する都市',
    by: '執筆：',
    and: '、'
  },

  groups: {
    title: '団体',
    description: '共同声明に署名し、このサイトで発信している団体です。',
    none: '掲載されている団体はまだありません。',
    website: 'ウェブサイト',
    signed: '署名した共同声明',
    signedNothing: '署名の記録はありません。'
  },

  cities: {
    title: '都市とその協定',
    description:
      '中国の都市と姉妹都市・友好都市である、またはかつてそうであった海外の都市を国別に掲載し、それぞれの協定の現状を示します。',
    counts: (cities, countries) =>
      `${plural(countries, { other: '{n}か国' })}、${plural(cities, { other: '{n}都市' })}`,
    found: (n) => plural(n, { other: '{n}都市が見つかりました' }),
    name: '都市の名称',
    country: '国',
    everyCountry: 'すべての国',
    status: '協定の現状',
    apply: '表示',
    clear: 'すべて表示',
    countries: '国',
    legend: '記号の意味',
    none: '該当する都市がありません。別の表記を試すか、条件を減らしてください。',
    inChina: '中国の都市',
    unknownCountry: '「{value}」にあたる国が見つからないため、この条件は除きました。',
    unknownStatus: '「{value}」という現状の区分はないため、この条件は除きました。',
    noAgreement: '協定の記録なし'
  },

  city: {
    kind: { city: '市', district: '区', county: '郡・県', region: '地域', state: '州' },
    description: (city) => `${city}と中国の都市との協定。何に署名し、何が決まったのかを、出典とともに示します。`,
    none: '{city}と中国の都市との協定の記録はありません。',
    country: '国',
    kindOf: '種別',
    province: '省など',
    several: (n) => plural(n, { other: '{city}には、中国の都市との協定の記録が{n}件あります。' }),
    severalChina: (n) => plural(n, { other: '{city}には、海外の{n}自治体との協定の記録があります。' }),
    website: '公式サイト',
    wikidata: 'ウィキデータ',
    facts: '基本情報',
    news: '関連するニュース',
    unnamed: '出典に名前のない中国の都市',
    unknownCity: '当サイトに掲載のない都市'
  },

  agreement: {
    title: '{city}と{china}',
    heading: '{china}との協定',
    withChina: '{china}との協定',
    between: '協定',
    timeline: '経緯',
    noEvents: '日付のわかる出来事の記録はありません。',
    dateUnknown: '日付不明',
    today: '現在',
    decidedBy: '決定者',
    decided: (by, side) => (by && side ? `${by}（${side}）` : by || side || '不明'),
    happened: (event, when) => `${when}、${event}`,
    reason: '理由',
    corrected: '{date}、誤りと判明：',
    paperSigned: '{paper}に署名',
    expires: '{date}まで有効',
    disagree: '出典が食い違っています',
    disagreeMeans: '次の経緯によれば、協定はすでに効力を失っています。しかし、以下の出典はいまも協定を掲載しています。',
    listedBy: '現存するとしている出典',
    places: '協定の双方',
    citeAs: '固定アドレス'
  },

  changes: {
    title: 'このページの変更履歴',
    published: '公開',
    withdrawn: '取り下げ',
    edited: '文章または出典を修正',
    added: '追加：{event}',
    corrected: '誤りと判明：{event}',
    newText: '本文の新しい版',
    earlier: (n) => plural(n, { other: 'これより前の変更（{n}件）' })
  },

  error: {
    notFoundTitle: 'ページが見つかりません',
    notFound: 'アドレスが間違っているか、ここにあった内容が取り下げられた可能性があります。',
    unknownLanguage: 'このアドレスの言語には対応していません。対応している言語は次のとおりです。',
    brokenTitle: 'エラーが発生しました',
    broken: '原因は当サイト側にあります。数分後にもう一度お試しください。',
    tryHome: 'トップページへ',
    tryCities: 'すべての都市を見る'
  }
} satisfies Messages
