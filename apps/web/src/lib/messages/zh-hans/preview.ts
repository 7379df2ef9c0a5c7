import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('zh-Hans')

export const preview: Messages['preview'] = {
  title: '预览，未公开',
  ends: '到期时间：{date}',
  links: '链接会打开公开网站。',
  unpublished: (n) => plural(n, { other: '其中包括另外 {n} 条尚未公开的记录。' }),
  missing: '还缺：{fields}。',
  and: '、',
  fields: {
    title: '标题',
    name: '名称',
    tagline: '标语',
    body: '正文',
    date: '日期',
    slug: '网址',
    kind: '类别',
    country: '国家',
    code: '国家代码',
    city: '海外城市',
    signatures: '联署团体',
    instruments: '文件信息',
    events: '事件信息',
    navigation: '菜单项'
  }
}
