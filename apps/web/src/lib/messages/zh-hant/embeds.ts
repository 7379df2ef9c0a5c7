import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('zh-Hant-HK')

export const embeds = {
  agreements: '與中國城市締結的姊妹城市協議',
  more: (n) => plural(n, { other: '另有 {n} 個城市' }),
  credit: { data: '數據：{licence}，取材自維基百科及維基數據', texts: '文字：{licence}' },

  title: '嵌入你的網站',
  description:
    '把一個城市的現況、一個國家的城市列表、最新的聯合聲明或整份紀錄的數字，以框架或徽章放進你的網頁，內容會自動更新。',
  here: '嵌入此頁',
  footer: '嵌入你的網站',
  privacy: '不含腳本程式，不用 Cookie，也不會向任何第三方發出請求：框架不會把讀者的任何資料告訴我們或其他人。',
  how: '複製代碼，貼在網頁中想顯示的位置。框架會配合位置的闊度，最窄為 280 像素；高度已預先設定，載入時不會令版面移動。',
  oembed: '支援 oEmbed 的系統（例如 WordPress 或 Ghost），只須貼上本網站任何一頁的網址。',
  city: '地方',
  language: '語言',
  theme: '顏色',
  themes: { auto: '跟隨讀者的裝置', light: '淺色', dark: '深色' },
  show: '顯示',
  unknown: '這裏不認得「{value}」，因此略去。',
  order: '地方列表取決於國家：先選國家並按「顯示」，再選地方。',
  kinds: {
    status: '一個地方的現況',
    country: '一個國家的所有地方',
    statement: '最新的聯合聲明',
    counter: '數字一覽',
    badge: '徽章'
  },
  code: '供你網頁使用的代碼：{what}',
  badge: '以文字和圖形顯示現況的圖片，連結通往出處。'
} satisfies Messages['embeds']
