import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('zh-Hant-HK')

export const preview: Messages['preview'] = {
  title: '預覽，未公開',
  ends: '到期時間：{date}',
  links: '連結會開啟公開網站。',
  unpublished: (n) => plural(n, { other: '當中包括另外 {n} 項尚未公開的紀錄。' }),
  missing: '尚欠：{fields}。',
  and: '、',
  fields: {
    title: '標題',
    name: '名稱',
    tagline: '標語',
    body: '內文',
    date: '日期',
    slug: '網址',
    kind: '類別',
    country: '國家',
    code: '國家代碼',
    city: '海外城市',
    signatures: '聯署團體',
    instruments: '文件資料',
    events: '事件資料',
    navigation: '選單項目'
  }
}
