import type { City, Country } from '../records/index.ts'

export const sweden: Country = {
  type: 'country',
  id: '00000000000000000000c001',
  sourceLocale: 'en',
  translations: { en: { state: 'reviewed' }, 'zh-Hant': { state: 'reviewed' } },
  code: 'SE',
  name: { en: 'Sweden', 'zh-Hant': '瑞典' },
  procedure: {
    ways: [
      {
        id: 'w1',
        what: { en: 'An example of something a resident can file', 'zh-Hant': '居民可提交文件的示例' },
        who: { en: 'Whoever the example names' },
        where: null,
        when: null,
        link: 'https://rules.example/filing'
      }
    ],
    verifiedOn: '2026-10-15',
    sources: []
  }
}

export const gothenburg: City = {
  type: 'city',
  id: '00000000000000000000a001',
  sourceLocale: 'en',
  translations: { en: { state: 'reviewed' }, 'zh-Hant': { state: 'reviewed' }, sv: { state: 'reviewed' } },
  slug: 'gothenburg',
  formerSlugs: ['goteborg'],
  kind: 'city',
  name: { en: 'Gothenburg', 'zh-Hant': '哥德堡', sv: 'Göteborg' },
  country: 'SE',
  province: null,
  location: { latitude: 57.7072, longitude: 11.9668 },
  wikidata: 'Q25287',
  website: 'https://goteborg.se',
  contact: {
    office: { en: 'The clerk of the example' },
    email: 'clerk@city.example',
    form: null,
    verifiedOn: '2026-10-20',
    sources: []
  }
}

export const shanghai: City = {
  type: 'city',
  id: '00000000000000000000a002',
  sourceLocale: 'en',
  translations: { en: { state: 'reviewed' }, 'zh-Hant': { state: 'reviewed' } },
  slug: 'shanghai',
  formerSlugs: [],
  kind: 'city',
  name: { en: 'Shanghai', 'zh-Hant': '上海市' },
  aliases: ['滬', '申城'],
  country: 'CN',
  province: 'Shanghai',
  location: { latitude: 31.2286, longitude: 121.4747 },
  wikidata: 'Q8686',
  website: null
}

/** A place without coordinates, whose Chinese side no source names. */
export const orebro: City = {
  ...gothenburg,
  id: '00000000000000000000a003',
  translations: { en: { state: 'reviewed' } },
  slug: 'oerebro',
  formerSlugs: [],
  name: { en: 'Örebro' },
  location: null,
  wikidata: null,
  website: null,
  contact: undefined
}
