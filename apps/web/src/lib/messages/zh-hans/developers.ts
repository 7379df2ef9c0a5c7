import type { Messages } from '../en/en.ts'

export const developers: Messages['developers'] = {
  title: '开发者',
  footer: '开发者',
  description: '整份记录可以通过 API、文件和框架取用：公开、无需密钥，以开放许可发布。',
  site: '以下示例都向这个变量所指的网站查询：',
  spec: '供程序读取的完整说明：',
  client: 'TypeScript 示例使用我们的程序库，不依赖任何框架。安装方法见程序库的 README，与本网站的源代码放在一起。',
  secret: 'WEBHOOK_SECRET 是你的端点的密钥。',
  page: '文件页',
  log: '以 Feed 查看所有变化',
  parts: {
    first: {
      title: '第一次查询',
      lead: '无需密钥，不用注册。每条记录都是完整的：各公开语言的文字、来源的编号、网址、许可，以及任何人都能核对的哈希值。'
    },
    lists: {
      title: '列表与筛选',
      lead: '协议、城市、国家、团体、新闻、来源和声明都是列表，可以筛选、一并取得相关记录，并且分页。“total”是筛选后的总数，“next”通向下一页。遇到不认识的参数，会拒绝并列出可用的参数。'
    },
    follow: {
      title: '跟进变化',
      lead: '更新日志中每条记录只出现一次，排在最近一次改动的位置。请保存游标：从游标继续读取就不会遗漏；逐页应用，所得内容便与本网站完全相同。'
    },
    webhooks: {
      title: 'Webhook',
      lead: '有内容发布、更改或撤下时，我们会按 Standard Webhooks 标准签名并通知你。通知可能重复、延迟或收不到，因此请再取记录，或从日志继续读取。端点只为合作伙伴开设，请与我们联系。'
    },
    files: {
      title: '导出与文件',
      lead: '协议列表都可以按页面上的筛选导出为表格、地图或日历。整份记录也按日存成文件。'
    },
    embeds: { title: '嵌入', lead: '供不写程序的人使用的框架和徽章：没有脚本，没有 Cookie。' },
    limits: {
      title: '用量与密钥',
      lead: '任何人都不需要密钥。需要现做的回应，会按你 IP 地址的代号计算用量，代号五分钟后即被忘记；查询过多时，会告知多少秒后再来（429、Retry-After）。密钥只会提高上限，其他不变。'
    },
    promises: {
      title: '我们的承诺',
      lead: '在第 1 版内只会增加字段，不会更改或移除：不认识的字段，略过即可。要移除的，会提前十二个月在回应中公布（Deprecation、Sunset）。带有编号的网址长期有效。文字：CC BY 4.0；数据：CC BY‑SA 4.0。'
    }
  }
}
