import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('zh-Hant-HK')

export const home: Messages['home'] = {
  question: '你居住的城市，是否仍與中國城市締結姊妹關係？',
  lead: '全球數以百計的城市，至今仍與中國城市訂有協議。這裏是公開紀錄：簽過甚麼、作過甚麼決定、由誰決定，逐項附上來源。各地港人正要求所在城市的市政府終止這些協議。',
  find: '尋找你的城市',
  findButton: '尋找',
  findHint: '輸入任何語言的地名，例如：哥德堡、Gothenburg、Göteborg',
  numbers: '數字一覽',
  asOf: '截至{date}',
  onRecord: (_, countries) => plural(countries, { other: '項協議記錄在案，涉及 {n} 個國家' }),
  over: () => '項已終止、失效或暫停',
  open: () => '項有來源列出，仍待核實',
  newest: '最近更新',
  allCities: '所有城市及協議',
  statement: '聯合聲明',
  news: '消息',
  allNews: '所有消息'
}
