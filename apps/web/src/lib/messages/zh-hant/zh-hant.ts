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

const plural = pluralIn('zh-Hant-HK')

/** Written for readers in and from Hong Kong, not word by word from the English. */
export const zhHant = {
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
    skip: '跳到內容',
    mainNavigation: '主選單',
    languages: '語言',
    language: '語言',
    defaultName: 'Detwin',
    defaultTagline: '各地與中國城市所締姊妹城市協議的公開紀錄',
    navigation: { statements: '聯合聲明', news: '消息', cities: '城市', map: '地圖', act: '行動', groups: '團體' },
    banner: '最新公布',
    licences: '文字：{texts}。數據：{data}，並鳴謝維基百科貢獻者及維基數據。',
    snapshot: '資料截至{date}。'
  },

  text: {
    shownIn: (shown, wanted) => `以${shown}顯示，尚未有${wanted}版本`,
    only: (shown) => `只有${shown}`,
    someNames: (wanted) => `未有${wanted}譯名者，以原文顯示。`,
    theLanguages: {
      en: '英文',
      'zh-Hant': '繁體中文',
      'zh-Hans': '簡體中文',
      sv: '瑞典文',
      de: '德文',
      nl: '荷蘭文',
      fr: '法文',
      cs: '捷克文',
      ja: '日文',
      ug: '維吾爾文'
    },
    when: (date) => date,
    aside: (text) => `（${text}）`,
    source: '原文',
    missing: '尚未翻譯',
    inLanguages: '語言版本',
    unknown: '不詳',
    credit: '圖片：{credit}'
  },

  sources: {
    title: '資料來源',
    note: (n) => `來源 ${n}`,
    archived: '存檔',
    undated: '日期不詳',
    notPublic: '暫未有公開的資料來源。'
  },

  statements: {
    title: '聯合聲明',
    description: '各地港人團體及友好組織聯署的聲明。',
    none: '暫未有聲明。',
    signedBy: (n) => plural(n, { other: '{n} 個團體聯署' }),
    signatures: '聯署團體',
    thisText: '聯署現有版本',
    earlierText: '聯署較早版本',
    confirmed: (n, all) =>
      `聲明內容在聯署後有所更改。${plural(all, { other: '{n} 個團體當中' })}，${n === 0 ? '暫未有團體確認新版本' : plural(n, { other: '已有 {n} 個確認新版本' })}。`,
    signedOn: '{date}聯署',
    earlierOf: '{date}的版本',
    earlierUnknown: '較早的版本，當時本站尚未保存各版本',
    noSignatures: '暫未有團體聯署。',
    hash: '本文指紋（SHA-256）',
    hashMeans: '每個聯署都註明所簽文本的指紋。文字一經更改，指紋亦隨之改變。'
  },

  news: {
    title: '消息',
    description: '各地市政府的決定，以及各團體的行動。',
    none: '暫未有消息。',
    about: '相關城市',
    by: '撰文：',
    and: '、'
  },

  groups: {
    title: '團體',
    description: '在此聯署聲明、發布消息的組織。',
    none: '暫未有團體資料。',
    website: '網站',
    signed: '曾聯署',
    signedNothing: '暫無聯署紀錄。'
  },

  cities: {
    title: '城市及其協議',
    description: '與中國城市現有或曾有姊妹城市關係的海外城市，按國家列出，並註明每項協議的現況。',
    counts: (cities, countries) =>
      `${plural(countries, { other: '{n} 個國家' })}，${plural(cities, { other: '{n} 個城市' })}`,
    found: (n) => plural(n, { other: '找到 {n} 個城市' }),
    name: '城市名稱',
    country: '國家',
    everyCountry: '所有國家',
    status: '協議現況',
    apply: '顯示',
    clear: '顯示全部',
    countries: '國家',
    legend: '圖示說明',
    none: '找不到相符的城市。請試用另一寫法，或減少篩選條件。',
    inChina: '中國城市',
    unknownCountry: '本站沒有名為「{value}」的國家，已略去這項篩選。',
    unknownStatus: '沒有「{value}」這種現況，已略去這項篩選。',
    noAgreement: '未有協議紀錄'
  },

  city: {
    kind: { city: '城市', district: '區', county: '縣／郡', region: '地區', state: '州' },
    description: (city) => `${city}與中國城市的協議：簽過甚麼、作過甚麼決定，附資料來源。`,
    none: '未有{city}與中國城市訂立協議的紀錄。',
    country: '國家',
    kindOf: '類別',
    province: '省份',
    several: (n) => plural(n, { other: '{city}與中國城市有 {n} 項協議記錄在案：' }),
    severalChina: (n) => plural(n, { other: '{city}與 {n} 個海外地方的協議記錄在案：' }),
    website: '官方網站',
    wikidata: '維基數據',
    facts: '地方資料',
    news: '相關消息',
    unnamed: '某中國城市（來源沒有寫明）',
    unknownCity: '某城市（本站未有收錄）'
  },

  agreement: {
    title: '{city}與{china}',
    heading: '與{china}的協議',
    withChina: '與{china}的協議',
    between: '協議',
    timeline: '經過',
    noEvents: '未有任何註明日期的事件紀錄。',
    dateUnknown: '日期不詳',
    today: '現況',
    decidedBy: '決定方',
    decided: (by, side) => (by && side ? `${side}（${by}）` : by || side || '不詳'),
    happened: (event, when) => `${when}${event}`,
    reason: '原因',
    corrected: '{date}標明有誤：',
    paperSigned: '簽署{paper}',
    expires: '有效期至{date}',
    disagree: '來源說法不一',
    disagreeMeans: '按以下事件，協議已不再有效，但下列來源仍將其列出：',
    listedBy: '以下來源列為現存',
    places: '協議雙方',
    citeAs: '固定網址'
  },

  changes: {
    title: '本頁的更改紀錄',
    published: '發布',
    withdrawn: '撤下',
    edited: '修訂文字或來源',
    added: '新增：{event}',
    corrected: '標明有誤：{event}',
    newText: '文本有新版本',
    earlier: (n) => plural(n, { other: '較早的 {n} 項更改' })
  },

  error: {
    notFoundTitle: '找不到這一頁',
    notFound: '網址可能有誤，或有關內容已經撤下。',
    unknownLanguage: '本站沒有這個網址所用的語言，現有以下語言：',
    brokenTitle: '系統出錯',
    broken: '是我們的問題。請過幾分鐘再試。',
    tryHome: '返回首頁',
    tryCities: '瀏覽所有城市'
  }
} satisfies Messages
