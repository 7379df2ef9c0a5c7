import type { Messages } from '../en/en.ts'

const figures = new Intl.NumberFormat('zh-Hant-HK')

export const map: Messages['map'] = {
  title: '地圖',
  description: '與中國城市現有或曾有姊妹城市關係的海外地方，按協議現況標示在地圖上。',
  heading: '協議分布在哪裏',
  lead: (all, countries) =>
    `${figures.format(countries)} 個國家，共 ${figures.format(all)} 項協議。每個標記都連往當地的頁面；地圖下方的清單以文字列出相同內容。`,
  world: '世界地圖，標示與中國城市訂有協議的海外地方',
  ofCountry: (country) => `${country}地圖，標示有紀錄的地方`,
  ofTies: (place) => `地圖，以線連接${place}和與其訂有協議的地方`,
  shows: (counts) => `圖中標示：${counts}。`,
  count: (status, n) => `${status} ${figures.format(n)} 項`,
  and: '、',
  mark: (place, status, n) => (n === 1 ? `${place}：${status}` : `${place}：${status}，${figures.format(n)} 項協議`),
  marks: (country, n, status, count) =>
    `${country} ${figures.format(n)} 個地方：${status}，${figures.format(count)} 項協議`,
  skip: '跳過地圖，前往清單',
  legend: '標記的意思，以及各有多少項協議',
  show: '只顯示所選',
  clear: '顯示全部',
  shown: (n, all) => `顯示 ${figures.format(n)} 項，共 ${figures.format(all)} 項協議。`,
  none: '沒有協議屬於這種現況。請改選其他現況，或顯示全部。',
  zoomIn: '放大',
  zoomOut: '縮小',
  whole: '整幅地圖',
  controls: '地圖操作',
  help: '拖動、捲動或按方向鍵移動地圖；按 + 和 −、用兩指，或按住 Ctrl 轉動滑鼠滾輪，可以縮放。',
  rule: '同一國家內距離太近、難以分辨的地方，每種現況合用一個較大的標記；該標記連往該國地圖，逐一標示各地。',
  ruleCountry: '一個地方若有多項現況不同的協議，每種現況各有一個標記，並排顯示。',
  unplaced: (n) => `有 ${figures.format(n)} 項協議所屬的地方尚未記錄位置，只見於清單，不在地圖上。`,
  notOnMap: '不在地圖上',
  borders:
    '海岸線及邊界採用 {source} 的公有領域資料，按實際控制情況繪製，只為方便辨認位置，不代表本站對任何邊界的立場。',
  list: '以清單顯示',
  listByCountry: '清單按國家統計，各國頁面列出該國所有地方。',
  tiesMissing: (n) => `有 ${figures.format(n)} 項協議沒有畫出：其中一方沒有寫明，或未有位置紀錄。`,
  bordersShort: '線只表示兩地訂有協議，並非路線。邊界按 {source} 的資料繪製，不代表本站立場。',
  open: '打開地圖'
}
