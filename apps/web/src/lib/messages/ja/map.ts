import type { Messages } from '../en/en.ts'

const figures = new Intl.NumberFormat('ja')

export const map: Messages['map'] = {
  title: '地図',
  description:
    '中国の都市と姉妹都市・友好都市である、またはかつてそうであった海外の自治体を、協定の現状別に地図で示します。',
  heading: '協定はどこにあるか',
  lead: (all, countries) =>
    `${figures.format(countries)}か国の${figures.format(all)}件の協定です。印を選ぶと、その自治体のページに移動します。地図の下の一覧は、同じ内容を文字で示しています。`,
  world: '中国の都市と協定のある海外の自治体を示す世界地図',
  ofCountry: (country) => `記録のある自治体を示した${country}の地図`,
  ofTies: (place) => `${place}と、協定の相手とを線で結んだ地図`,
  shows: (counts) => `地図が示すもの：${counts}。`,
  count: (status, n) => `${status}${figures.format(n)}件`,
  and: '、',
  mark: (place, status, n) => (n === 1 ? `${place}：${status}` : `${place}：${status}、協定${figures.format(n)}件`),
  marks: (country, n, status, count) =>
    `${country}の${figures.format(n)}か所：${status}、協定${figures.format(count)}件`,
  skip: '地図をとばして一覧へ移動',
  legend: '印の意味と、それぞれの協定の件数',
  show: '選んだものだけを表示',
  clear: 'すべて表示',
  shown: (n, all) => `協定${figures.format(all)}件のうち${figures.format(n)}件を表示しています。`,
  none: 'この現状にあたる協定はありません。別の現状を選ぶか、すべて表示してください。',
  zoomIn: '拡大',
  zoomOut: '縮小',
  whole: '地図全体',
  controls: '地図の操作',
  help: '地図は、ドラッグ、スクロール、または矢印キーで動かせます。拡大・縮小は、＋と－のキー、2本の指、またはCtrlキーを押しながらのマウスホイールで行えます。',
  rule: '同じ国の中で、近すぎて見分けられない自治体は、現状ごとに一つの大きな印にまとめています。この印からその国の地図に移動すると、一つずつ見ることができます。',
  ruleCountry: '現状の異なる協定を持つ自治体には、現状ごとの印を並べて表示しています。',
  unplaced: (n) =>
    `協定${figures.format(n)}件は、自治体の位置がまだ記録されていません。一覧にはありますが、地図にはありません。`,
  notOnMap: '地図になし',
  borders:
    '海岸線と境界線は{source}のパブリックドメインのデータによるもので、実効支配の状況に沿って引かれています。位置を見つけるための線であり、当サイトの立場を示すものではありません。',
  list: '一覧で見る',
  listByCountry: '一覧は国ごとの件数です。各国のページに自治体の一覧があります。',
  tiesMissing: (n) =>
    `協定${figures.format(n)}件は描かれていません。相手の名前が出典にないか、位置が記録されていないためです。`,
  bordersShort:
    '線は二つの都市を結ぶもので、経路ではありません。境界線は{source}によるもので、当サイトの立場を示すものではありません。',
  open: '地図を開く'
}
