import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('zh-Hans')

export const act: Messages['act'] = {
  title: '你可以做什么',
  description: '居民怎样请市政府终止与中国城市的协议：分步说明，并帮你写信。',
  lead: '市政府要对当地居民负责。一封有礼貌、用自己的话写、有根有据的信，会有人读。同一篇文字寄一百次，往往只算一封。',
  stepsTitle: '四个步骤',
  steps: {
    find: { title: '找到你的城市', text: '看看签过什么、作过什么决定，每项事实都有来源。' },
    ask: {
      title: '弄清可以提交什么',
      text: '人人都可以写信。在许多地方，居民还可以提出动议、请愿或质询；已有程序卡的国家，卡上有说明。'
    },
    write: {
      title: '用自己的话写',
      text: '说明你是谁、这项协议对你意味着什么，然后只提一个要求。每座城市的写信页面都备有事实供你引用。'
    },
    tell: {
      title: '告诉其他人',
      text: '把城市的页面发给两位当地居民。收到回复后告诉任何一个团体，回复应当记录在案。'
    }
  },
  manner: '我们谈的是一个国家和它签的协议，不是任何人的出身。在市政府读信的人并没有签那项协议，请以礼相待。',

  here: '你在这里可以做什么',
  write: '写信给{city}',
  writeHint: '附上事实，用自己的话写',
  share: '分享本页',
  all: '行动指南',

  next: {
    title: '下一个日期',
    runsOut: '与{china}的协议将于{when}到期（{away}）。',
    today: '与{china}的协议今天（{date}）到期。',
    thisMonth: '与{china}的协议本月（{when}）到期。',
    thisYear: '与{china}的协议今年（{when}）到期。',
    passed: '按文件所载，与{china}的协议应已于{when}到期，后来如何没有记录，可以去查问。',
    unknown: '没有协议到期日的记录。可以向市政府索取已签文件的副本。',
    over: '这里没有仍然有效的协议，因此没有到期日。',
    before: '市政府如果不作决定，协议可能会自动续期。请尽早写信。',
    calendar: '添加到日历',
    noCalendar: '来源没有写明具体哪一天，因此没有日历文件。',
    entry: (city, china) => `${city}与${china}的协议到期`
  },

  contact: {
    title: '写到哪里',
    form: '在线表单',
    verified: '{date}核实无误。',
    none: '当地政府的联系方式尚未有人核实。请在其网站上查找“联系”或“contact”。',
    website: '城市官方网站'
  },

  procedure: {
    title: '{country}居民可以提交什么',
    who: '谁可以',
    where: '在哪里',
    when: '期限',
    page: '官方网页',
    unknown: '来源没有说明',
    verified: '{date}对照来源核实。',
    none: '还没有人写好这个国家的程序卡，我们不猜测法律。无论在哪里，人人都可以：写信给市政府、索取协议副本、询问何时再次讨论。',
    card: '{country}的程序卡',
    notAdvice: '一般信息，并非法律意见。'
  },

  countries: {
    title: '按国家',
    lead: '程序卡由志愿者根据公开来源撰写。以下国家已有：',
    none: '暂时没有任何程序卡，但你仍然可以写信给任何市政府。',
    without: '暂无程序卡',
    cities: (n) => plural(n, { other: '{n} 座城市' }),
    inCountry: '在{country}行动',
    choose: '选择你的城市',
    over: '已不再有效'
  },

  sharing: {
    title: '分享',
    text: '可转发的文字',
    copy: '复制文字',
    copied: '已复制。',
    select: '浏览器不允许本页复制。文字已选中：请按 Ctrl+C，或长按后选择“复制”。',
    qr: '本页网址的二维码',
    qrHint: '可印在海报上或放在摊位上：用手机扫码即可打开本页。',
    cityText: (stands, date) => `${stands}截至${date}，附来源：`,
    siteText: (agreements, over, date) =>
      `海外各地与中国城市的协议，有 ${agreements} 项记录在案，其中 ${over} 项已终止、失效或暂停（截至${date}）。你所在的城市有没有？`
  }
}
