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
  embeds: '/embeds',
  developers: '/developers',
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

/** An address that only the site knows: the first link of that kind on a page. */
interface Linked {
  on: string
  kind: string
}

const linked: Record<string, Linked> = {
  agreement: { on: '/cities/se/gothenburg', kind: 'agreements' },
  post: { on: '/news', kind: 'news' },
  group: { on: '/groups', kind: 'groups' }
}

/** Pages that a site shows only after people have worked with it. */
export const livedIn = {
  'corrected post': '/news/bath-ends-its-tie-with-china',
  'withdrawn post': '/news/arnhem-and-wuhan-1999-to-2021'
} satisfies Templates

const changed: Linked = { on: livedIn['corrected post'], kind: 'changes' }

/** One page of every kind that a new site has. */
export const templates = (siteUrl: string): Promise<Templates> => withLinked(siteUrl, fixed, linked)

/** One page of every kind there is, of a site that is lived in. */
export const allTemplates = async (siteUrl: string): Promise<Templates> =>
  withLinked(siteUrl, { ...(await templates(siteUrl)), ...livedIn }, { change: changed })

async function withLinked(siteUrl: string, known: Templates, links: Record<string, Linked>): Promise<Templates> {
  const found: Templates = { ...known }
  for (const [name, { on, kind }] of Object.entries(links)) {
    const [link] = await linksOf(`${siteUrl}/en${on}`, new RegExp(`^/en/${kind}/.`))
    if (!link) throw new Error(`There is no link to a page of ${kind} on ${on}.`)
    found[name] = link.slice('/en'.length)
  }
  return found
}

/** The pages the issue names for Lighthouse and for weight. */
export const measured = ['home', 'cities', 'city', 'statement', 'search', 'map'] as const

export const languages = ['en', 'zh-Hant'] as const
