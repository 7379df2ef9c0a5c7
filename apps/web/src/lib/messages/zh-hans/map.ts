import type { Messages } from '../en/en.ts'

const figures = new Intl.NumberFormat('zh-Hans')

export const map: Messages['map'] = {
  title: '地图',
  description: '与中国城市现为或曾为姐妹城市的海外地方，按协议现状标示在地图上。',
  heading: '协议分布在哪里',
  lead: (all, countries) =>
    `${figures.format(countries)} 个国家，共 ${figures.format(all)} 项协议。点击每个标记可进入当地的页面；地图下方的列表用文字列出相同的内容。`,
  world: '世界地图，标示与中国城市签有协议的海外地方',
  ofCountry: (country) => `${country}地图，标示有记录的地方`,
  ofTies: (place) => `地图，用线连接${place}和与其签有协议的地方`,
  shows: (counts) => `图中标示：${counts}。`,
  count: (status, n) => `${status} ${figures.format(n)} 项`,
  and: '、',
  mark: (place, status, n) => (n === 1 ? `${place}：${status}` : `${place}：${status}，${figures.format(n)} 项协议`),
  marks: (country, n, status, count) =>
    `${country} ${figures.format(n)} 个地方：${status}，${figures.format(count)} 项协议`,
  skip: '跳过地图，前往列表',
  legend: '标记的含义，以及各有多少项协议',
  show: '只显示所选',
  clear: '显示全部',
  shown: (n, all) => `显示 ${figures.format(n)} 项，共 ${figures.format(all)} 项协议。`,
  none: '没有协议属于这种现状。请改选其他现状，或显示全部。',
  zoomIn: '放大',
  zoomOut: '缩小',
  whole: '完整地图',
  controls: '地图操作',
  help: '拖动、滚动或按方向键移动地图；按 + 和 −、用两指，或按住 Ctrl 并滚动鼠标滚轮，可以缩放。',
  rule: '同一国家内距离太近、难以分辨的地方，每种现状合用一个较大的标记；该标记链接到该国地图，逐一标示各地。',
  ruleCountry: '一个地方若有多项现状不同的协议，每种现状各有一个标记，并排显示。',
  unplaced: (n) => `有 ${figures.format(n)} 项协议所属的地方尚未记录位置，只出现在列表中，不在地图上。`,
  notOnMap: '不在地图上',
  borders:
    '海岸线和边界采用 {source} 的公有领域数据，按实际控制情况绘制，只为方便辨认位置，不代表本站对任何边界的立场。',
  list: '以列表显示',
  listByCountry: '列表按国家统计，各国页面列出该国的所有地方。',
  tiesMissing: (n) => `有 ${figures.format(n)} 项协议没有画出：其中一方没有写明，或没有位置记录。`,
  bordersShort: '线只表示两地签有协议，并非路线。边界按 {source} 的数据绘制，不代表本站立场。',
  open: '打开地图'
}
