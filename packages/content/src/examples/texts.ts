import {
  type Group,
  type Media,
  type News,
  type Page,
  type Site,
  siteId,
  type Statement,
  statementTextHash
} from '../records/index.ts'
import { pressReport } from './agreements.ts'
import { gothenburg } from './places.ts'

export const groupOne: Group = {
  type: 'group',
  id: '000000000000000000009001',
  sourceLocale: 'en',
  translations: { en: { state: 'reviewed' }, 'zh-Hant': { state: 'reviewed' } },
  slug: 'example-group',
  formerSlugs: [],
  name: { en: 'Example Group', 'zh-Hant': '示例團體' },
  description: { en: 'Hong Kongers in one city abroad.' },
  country: 'SE',
  website: 'https://group.example',
  logo: null
}

export const groupTwo: Group = {
  ...groupOne,
  id: '000000000000000000009002',
  slug: 'second-group',
  name: { en: 'Second Group' },
  translations: { en: { state: 'reviewed' } }
}

export const square: Media = {
  type: 'media',
  id: '000000000000000000007001',
  sourceLocale: 'en',
  translations: { en: { state: 'reviewed' } },
  alt: { en: 'A city hall square in winter' },
  credit: null,
  original: {
    filename: 'square.webp',
    mimeType: 'image/webp',
    width: 1600,
    height: 900,
    filesize: 120000,
    sha256: '0'.repeat(64)
  },
  sizes: [
    {
      filename: 'square-640.webp',
      mimeType: 'image/webp',
      width: 640,
      height: 360,
      filesize: 30000,
      sha256: '1'.repeat(64)
    }
  ]
}

const title = 'End the agreements'
const body = '<p>We ask our city halls to end their <a href="/id/00000000000000000000a001">agreements</a>.</p>'

export const jointStatement: Statement = {
  type: 'statement',
  id: '000000000000000000005001',
  sourceLocale: 'en',
  translations: { en: { state: 'reviewed' }, 'zh-Hant': { state: 'outdated' }, sv: { state: 'machine' } },
  slug: 'end-the-agreements',
  formerSlugs: [],
  title: { en: title, 'zh-Hant': '終止協議', sv: 'Avsluta avtalen' },
  summary: { en: 'A joint statement.' },
  body: {
    en: body,
    'zh-Hant': '<p>我們請市政府終止協議。</p>',
    sv: '<p>Vi ber våra stadshus att avsluta avtalen.</p>'
  },
  date: '2026-10-01',
  image: square.id,
  sources: [pressReport.id],
  signatures: [
    { id: 's1', group: groupOne.id, signedOn: '2026-10-01', textHash: statementTextHash({ title, body }) },
    { id: 's2', group: groupTwo.id, signedOn: '2026-09-01', textHash: 'a'.repeat(64) }
  ],
  textHash: statementTextHash({ title, body })
}

/** Written in Chinese, in no other language yet, with an address in Chinese. */
export const chinesePost: News = {
  type: 'news',
  id: '000000000000000000006001',
  sourceLocale: 'zh-Hant',
  translations: { 'zh-Hant': { state: 'reviewed' } },
  slug: '哥德堡協議到期',
  formerSlugs: [],
  title: { 'zh-Hant': '哥德堡協議到期' },
  summary: { 'zh-Hant': '市政府決定不再續簽。' },
  body: { 'zh-Hant': '<h2>經過</h2><p>哥德堡與上海的協議於2019年底到期。</p>' },
  date: '2026-11-01',
  image: null,
  sources: [pressReport.id],
  cities: [gothenburg.id],
  groups: [groupOne.id],
  byline: '阿榮'
}

export const about: Page = {
  type: 'page',
  id: '000000000000000000004001',
  sourceLocale: 'en',
  translations: { en: { state: 'reviewed' } },
  slug: 'about',
  formerSlugs: [],
  title: { en: 'About' },
  body: { en: '<p>Who we are.</p>' }
}

export const siteRecord: Site = {
  type: 'site',
  id: siteId,
  sourceLocale: 'en',
  translations: { en: { state: 'reviewed' }, 'zh-Hant': { state: 'reviewed' } },
  name: { en: 'Detwin', 'zh-Hant': '解締' },
  tagline: { en: 'End the agreements.', 'zh-Hant': '終止協議。' },
  navigation: [
    { label: { en: 'Cities', 'zh-Hant': '城市' }, href: '/cities' },
    { label: { en: 'About', 'zh-Hant': '關於' }, href: '/about' }
  ],
  footer: { en: 'Published by Hong Kongers abroad.' },
  banner: { news: chinesePost.id, until: '2099-12-31' }
}
