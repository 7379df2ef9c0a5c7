import { linksOf } from '../bench/weight/links.ts'

/** One page of each kind, by its address below the language. */
export type Templates = Record<string, string>

const fixed: Templates = {
  home: '',
  cities: '/cities',
  'cities of a status': '/cities?status=ended',
  'nothing found': '/cities?q=xyzzy',
  'many filters': '/cities?status=ended&statusYear=2020&province=jiangsu',
  city: '/cities/se/gothenburg',
  'city in China': '/cities/cn/shanghai',
  country: '/cities/se',
  China: '/cities/cn',
  province: '/provinces/jiangsu',
  statements: '/statements',
  statement: '/statements/end-the-agreements',
  news: '/news',
  groups: '/groups',
  numbers: '/numbers',
  data: '/data',
  about: '/about',
  act: '/act',
  'act in a country': '/act/se',
  letter: '/act/se/gothenburg',
  search: '/search',
  'search, with results': '/search?q=goteborg',
  'search, without': '/search?q=xyzzyplugh',
  map: '/map',
  'map of a status': '/map?status=ended',
  'wrong address': '/cities/se/gothenborg'
}

/** Addresses that only the site knows: the first link of that kind on a page. */
const linked = {
  agreement: { on: '/cities/se/gothenburg', kind: 'agreements' },
  post: { on: '/news', kind: 'news' },
  group: { on: '/groups', kind: 'groups' }
}

/** One page of every kind there is. */
export async function templates(siteUrl: string): Promise<Templates> {
  const found: Templates = { ...fixed }
  for (const [name, { on, kind }] of Object.entries(linked)) {
    const [link] = await linksOf(`${siteUrl}/en${on}`, new RegExp(`^/en/${kind}/.`))
    if (!link) throw new Error(`There is no link to a page of ${kind} on ${on}.`)
    found[name] = link.slice('/en'.length)
  }
  return found
}

/** The pages the issue names for Lighthouse and for weight. */
export const measured = ['home', 'cities', 'city', 'statement', 'search', 'map'] as const

export const languages = ['en', 'zh-Hant'] as const
