import { type ApiType, isApiType } from '@detwin/content/api'
import { gothenburgShanghai, groupOne, jointStatement, pressReport } from '@detwin/content/examples'
import { answered } from '../answered.ts'
import { changesAt } from '../changes-at.ts'
import { listAt } from '../list-at.ts'
import { recordAt } from '../record-at.ts'
import { exampleSite } from './example-site.ts'

/** Documented questions by what they show, below `/api/v1/`; the tests ask each of them of a built site. */
export const listExamples: Record<ApiType, Record<string, string>> = {
  agreements: {
    'Lapsed in Sweden':
      'agreements?country=SE&status=lapsed&fields=status,statusSince,city,chinaCity&include=cities&locale=zh-Hant',
    'As of a day': 'agreements?asOf=2019-06-30&fields=status,statusSince,meta'
  },
  cities: { 'Around a place': 'cities?near=11.97,57.71&distance=50&locale=sv' },
  countries: { 'By name': 'countries?q=瑞典&fields=code,name' },
  groups: { 'In a country': 'groups?country=SE' },
  news: { 'Of a city': 'news?city=gothenburg&year=2026&include=groups' },
  sources: { 'By publisher': 'sources?q=chinascope' },
  statements: { 'Signed by a group': 'statements?group=example-group&locale=en' }
}

export const recordExamples: Record<ApiType, Record<string, string>> = {
  agreements: { 'By id': `agreements/${gothenburgShanghai.id}?locale=en` },
  cities: { 'By address': 'cities/gothenburg' },
  countries: { 'By code': 'countries/SE?locale=zh-Hant' },
  groups: { 'By id': `groups/${groupOne.id}` },
  news: { 'By address': `news/${encodeURIComponent('哥德堡協議到期')}` },
  sources: { 'By id': `sources/${pressReport.id}` },
  statements: { 'By address': `statements/${jointStatement.slug}?include=groups` }
}

export const changesExamples = { 'From nothing': 'changes?limit=2' }

export const refusalExamples = {
  'Unknown parameter': 'agreements?page=2',
  'Bad value': 'agreements?status=over',
  'Not found': 'cities/nowhere'
}

/** The answer to a documented question, as a site with the examples of the contract gives it. */
export async function exampleAnswer(address: string, siteUrl: string): Promise<unknown> {
  const { pathname, searchParams: search } = new URL(address, `${siteUrl}/api/v1/`)
  const [type = '', name] = pathname.replace('/api/v1/', '').split('/').map(decodeURIComponent)
  const asked = { ...exampleSite, siteUrl, search }
  const answer = await answered(() => {
    if (!isApiType(type)) return changesAt(asked)
    return name === undefined ? listAt(type, asked) : recordAt(type, name, asked)
  })
  return answer.json()
}
