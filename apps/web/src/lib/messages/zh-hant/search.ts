import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('zh-Hant-HK')

export const search: Messages['search'] = {
  title: '搜尋',
  description: '以任何語言的名稱或字詞，搜尋城市、協議、聯合聲明、消息及團體。',
  label: '城市名稱或任何字詞',
  headerLabel: '尋找你的城市',
  hint: '任何語言、繁簡皆可，例如：哥德堡、Gothenburg、Göteborg。輸入兩地名稱，可找到兩地的協議。',
  button: '搜尋',
  results: '搜尋結果',
  titleFor: (q) => `搜尋：${q}`,
  found: (n) => plural(n, { other: '「{q}」：找到 {n} 項結果。' }),
  similar: (n) => plural(n, { other: '沒有寫作「{q}」的紀錄，找到 {n} 項寫法相近的結果：' }),
  nothing: '沒有紀錄包含「{q}」的全部字詞。',
  nearest: '最接近的名稱',
  tips: '可試用另一寫法、另一語言的名稱，或減少字詞。',
  allCities: '瀏覽所有城市及協議',
  empty: '請輸入城市或團體名稱，或文章中的字詞。',
  signs: '輸入的內容沒有文字或數字。請輸入名稱或字詞。',
  short: '請多輸入一個字：沒有名為「{q}」的紀錄。',
  long: (n) => plural(n, { other: '輸入的內容太長，只搜尋了首 {n} 個字。' }),
  kinds: {
    city: '城市',
    agreement: '協議',
    country: '國家',
    statement: '聯合聲明',
    news: '消息',
    group: '團體',
    page: '關於本站'
  },
  all: {
    city: (n) => plural(n, { other: '顯示全部 {n} 個城市' }),
    agreement: (n) => plural(n, { other: '顯示全部 {n} 項協議' }),
    country: (n) => plural(n, { other: '顯示全部 {n} 個國家' }),
    statement: (n) => plural(n, { other: '顯示全部 {n} 份聲明' }),
    news: (n) => plural(n, { other: '顯示全部 {n} 則消息' }),
    group: (n) => plural(n, { other: '顯示全部 {n} 個團體' }),
    page: (n) => plural(n, { other: '顯示全部 {n} 個網頁' })
  },
  everything: '所有結果',
  pages: '結果分頁',
  page: (n, of) => `第 ${n} 頁，共 ${of} 頁`,
  previous: '上一頁',
  next: '下一頁',
  unknownKind: '不能只搜尋「{value}」，以下顯示所有結果。',
  unknownPage: '結果沒有第「{value}」頁，以下顯示第一頁。',
  suggestions: '你要找的是否以下其中一項？'
}
