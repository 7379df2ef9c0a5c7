import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('zh-Hans')

export const embeds: Messages['embeds'] = {
  agreements: '与中国城市签订的姐妹城市协议',
  more: (n) => plural(n, { other: '另有 {n} 个城市' }),
  credit: { data: '数据：{licence}，来自维基百科和维基数据', texts: '文字：{licence}' },

  title: '嵌入你的网站',
  description:
    '把一个城市的现状、一个国家的城市列表、最新的联合声明或整份记录的数字，以框架或徽章放进你的网页，内容会自动更新。',
  here: '嵌入此页',
  footer: '嵌入你的网站',
  privacy: '没有脚本，没有 Cookie，也不会向任何第三方发出请求：框架不会把读者的任何信息告诉我们或其他人。',
  how: '复制代码，粘贴到网页中要显示的位置。框架会适应所在位置的宽度，最窄为 280 像素；高度已预先设定，加载时页面不会移动。',
  oembed: '支持 oEmbed 的系统（例如 WordPress 或 Ghost），只需粘贴本网站任何一页的网址。',
  city: '地方',
  language: '语言',
  theme: '颜色',
  themes: { auto: '跟随读者的设备', light: '浅色', dark: '深色' },
  show: '显示',
  unknown: '这里不认识“{value}”，因此略去。',
  order: '地方列表取决于国家：先选国家并按“显示”，再选地方。',
  kinds: {
    status: '一个地方的现状',
    country: '一个国家的所有地方',
    statement: '最新的联合声明',
    counter: '数字一览',
    badge: '徽章'
  },
  code: '供你网页使用的代码：{what}',
  badge: '以文字和图形显示现状的图片，链接通往出处。'
}
