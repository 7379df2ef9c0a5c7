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

const plural = pluralIn('zh-Hans')

/** Written for readers from mainland China and Singapore, not converted from the Traditional Chinese. */
export const zhHans = {
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
    skip: '跳到正文',
    mainNavigation: '主导航',
    languages: '语言',
    language: '语言',
    defaultName: 'Detwin',
    defaultTagline: '各地与中国城市所签姐妹城市协议的公开记录',
    navigation: { statements: '联合声明', news: '新闻', cities: '城市', map: '地图', act: '行动', groups: '团体' },
    banner: '公告',
    licences: '文字：{texts}。数据：{data}，并向维基百科贡献者和维基数据致谢。',
    snapshot: '记录截至{date}。'
  },

  text: {
    shownIn: (shown, wanted) => `以${shown}显示，暂无${wanted}版本`,
    only: (shown) => `仅有${shown}版本`,
    someNames: (wanted) => `没有${wanted}译名的，以原文显示。`,
    theLanguages: {
      en: '英语',
      'zh-Hant': '繁体中文',
      'zh-Hans': '简体中文',
      sv: '瑞典语',
      de: '德语',
      nl: '荷兰语',
      fr: '法语',
      cs: '捷克语',
      ja: '日语',
      ug: '维吾尔语'
    },
    when: (date) => date,
    aside: (text) => `（${text}）`,
    source: '原文',
    missing: '尚未翻译',
    inLanguages: '语言版本',
    unknown: '不详',
    credit: '图片：{credit}'
  },

  sources: {
    title: '来源',
    note: (n) => `来源 ${n}`,
    archived: '存档',
    undated: '日期不详',
    notPublic: '暂无公开的来源。'
  },

  statements: {
    title: '联合声明',
    description: '海外香港人团体和友好组织共同签署的声明。',
    none: '暂无声明。',
    signedBy: (n) => plural(n, { other: '{n} 个团体联署' }),
    signatures: '联署团体',
    thisText: '联署现有版本',
    earlierText: '联署较早版本',
    confirmed: (n, all) =>
      `声明在联署后有改动。${plural(all, { other: '{n} 个团体中' })}，${n === 0 ? '尚无团体确认新版本' : plural(n, { other: '已有 {n} 个确认新版本' })}。`,
    signedOn: '{date}联署',
    earlierOf: '{date}的版本',
    earlierUnknown: '较早的版本，当时本站尚未保存各版本',
    noSignatures: '暂无团体联署。',
    hash: '本文指纹（SHA-256）',
    hashMeans: '每个联署都注明所签文本的指纹。文字一经改动，指纹也随之改变。'
  },

  news: {
    title: '新闻',
    description: '各地市政府的决定，以及各团体的行动。',
    none: '暂无新闻。',
    about: '相关城市',
    by: '撰文：',
    and: '、'
  },

  groups: {
    title: '团体',
    description: '在这里签署声明、发布消息的组织。',
    none: '暂无团体信息。',
    website: '网站',
    signed: '签署过的声明',
    signedNothing: '暂无签署记录。'
  },

  cities: {
    title: '城市及其协议',
    description: '与中国城市现为或曾为姐妹城市（友好城市）的海外城市，按国家列出，并注明每项协议的现状。',
    counts: (cities, countries) =>
      `${plural(countries, { other: '{n} 个国家' })}，${plural(cities, { other: '{n} 座城市' })}`,
    found: (n) => plural(n, { other: '找到 {n} 座城市' }),
    name: '城市名称',
    country: '国家',
    everyCountry: '所有国家',
    status: '协议现状',
    apply: '显示',
    clear: '显示全部',
    countries: '国家',
    legend: '图例',
    none: '没有符合条件的城市。请换一种写法，或减少筛选条件。',
    inChina: '中国城市',
    unknownCountry: '本站没有名为“{value}”的国家，已忽略这项筛选。',
    unknownStatus: '没有“{value}”这种现状，已忽略这项筛选。',
    noAgreement: '没有协议记录'
  },

  city: {
    kind: { city: '城市', district: '区', county: '县/郡', region: '地区', state: '州' },
    description: (city) => `${city}与中国城市的协议：签过什么、作过什么决定，附来源。`,
    none: '没有{city}与中国城市签订协议的记录。',
    country: '国家',
    kindOf: '类别',
    province: '省份',
    several: (n) => plural(n, { other: '{city}与中国城市有 {n} 项协议记录在案：' }),
    severalChina: (n) => plural(n, { other: '{city}与 {n} 个海外地方的协议记录在案：' }),
    website: '官方网站',
    wikidata: '维基数据',
    facts: '基本信息',
    news: '相关新闻',
    unnamed: '某中国城市（来源没有写明）',
    unknownCity: '某城市（本站没有收录）'
  },

  agreement: {
    title: '{city}与{china}',
    heading: '与{china}的协议',
    withChina: '与{china}的协议',
    between: '协议',
    timeline: '经过',
    noEvents: '没有任何注明日期的事件记录。',
    dateUnknown: '日期不详',
    today: '现状',
    decidedBy: '决定方',
    decided: (by, side) => (by && side ? `${side}（${by}）` : by || side || '不详'),
    happened: (event, when) => `${when}${event}`,
    reason: '原因',
    corrected: '{date}标明有误：',
    paperSigned: '签署{paper}',
    expires: '有效期至{date}',
    disagree: '来源说法不一',
    disagreeMeans: '根据以下事件，协议已不再有效，但下列来源仍将其列出：',
    listedBy: '以下来源列为现存',
    places: '协议双方',
    citeAs: '永久链接'
  },

  changes: {
    title: '本页的更改记录',
    published: '发布',
    withdrawn: '撤下',
    edited: '修改文字或来源',
    added: '新增：{event}',
    corrected: '标明有误：{event}',
    newText: '文本有新版本',
    earlier: (n) => plural(n, { other: '更早的 {n} 次更改' })
  },

  error: {
    notFoundTitle: '找不到这个页面',
    notFound: '网址可能有误，或者相关内容已经撤下。',
    unknownLanguage: '本站没有这个网址所用的语言，现有以下语言：',
    brokenTitle: '出错了',
    broken: '这是我们的问题，与你无关。请过几分钟再试。',
    tryHome: '返回首页',
    tryCities: '浏览所有城市'
  }
} satisfies Messages
