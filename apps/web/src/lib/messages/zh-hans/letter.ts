import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('zh-Hans')

export const letter: Messages['letter'] = {
  title: '写信给{city}',
  description: (city) => `给${city}写一封自己的信：事实、问题，以及格式提示。`,
  private: '你输入的一切都不会离开浏览器，也不会被存储：本页不会发送或保留其中任何一个字。',
  language: '信件所用语言',
  languageHint: '用当地语言写，市政府最容易读懂。',
  unknownLanguage: '本页没有“{value}”的信件，因此采用{language}。',

  facts: '可以引用的事实',
  factsHint: '勾选想写进信里的，每项都附来源。',
  factsPlain: '复制你需要的，每项都附来源。',
  source: '来源',
  noFacts: '关于这座城市，暂时没有可以在信中引用的信息。',
  questions: '用自己的话回答以下问题',

  yours: '你的信',
  subject: '主题',
  body: '信件正文',
  bodyHint: '先写称呼。三小段就足够了。',
  withoutScript: 'JavaScript 已关闭，本页无法替你拼合信件。请把上面的事实和问题复制到自己的邮件程序，内容一样齐全。',

  check: '看看格式',
  good: '良好',
  consider: '可以想想',
  checks: {
    greeting: { good: '开头有称呼。', consider: '先写称呼：读信的是一个人。' },
    self: { good: '说明了你是谁。', consider: '说明你是谁、住在当地：市政府要对居民负责。' },
    ask: { good: '提出了要求。', consider: '提出要求，例如：“恳请市议会……”。' },
    one: { good: '只有一个要求。', consider: '似乎有好几个要求。只提一个，较难被搁置。' },
    manners: { good: '用词有礼貌。', consider: '有些字眼可能像辱骂或叫喊，别人只会记住那些。' },
    people: {
      good: '谈的是国家和它签的协议。',
      consider: '有些字眼可能被读成因出身而责怪别人。请谈那个国家，以及签了什么。'
    },
    length: {
      good: '长度合适。',
      short: '略短。加两三句自己的话，就成了一封信。',
      long: '太长。一页会有人读，三页只会存档。'
    }
  },

  similarity: '有多少是你自己的话',
  few: '写几句之后，这里会说明其中有多少与共用文本相同。',
  own: '是你自己的话：只有 {percent}% 与共用文本相同。',
  partly: '约 {percent}% 与共用文本相同。多说一点自己的话吧。',
  copy: '约 {percent}% 与共用文本相同。市政府可能会剔除重复的信，或合并算作一封：请用自己的话说。',
  commonMeans: '在你的浏览器内，以连续字词与联合声明和本页的问题比较。勾选的事实不计算在内。',

  send: '由你自己寄出',
  open: '用我的邮件程序打开',
  copyLetter: '复制信件',
  copied: '已复制，可粘贴到邮件里。',
  select: '浏览器不允许本页复制。信件已选中：请按 Ctrl+C，或长按后选择“复制”。',
  tooLong: '信件太长，无法通过链接交给邮件程序。按钮会复制全文并打开空白邮件：请粘贴到那里。',
  noAddress: '我们没有已核实的市政府邮箱，邮件程序打开时收件人会留空。',
  sendsNothing: '信从你自己的邮箱寄出。请保留副本，并记下日期。',

  forCouncil: {
    subject: '关于与{china}的协议',
    someChina: '中国城市',
    questions: {
      end: [
        '你是谁，住在{city}哪一带？',
        '与{china}的协议，对你或你认识的人意味着什么？',
        '市议会应该了解哪些事实？',
        '你提出的一个要求是什么：终止协议、不再续签，还是列入议程？',
        '市政府可以回复你吗，寄到哪里？'
      ],
      ask: [
        '你是谁，住在{city}哪一带？',
        '你在哪里读到{city}与{china}有协议？',
        '你想知道什么：协议是否仍然有效、何时到期、签了什么？',
        '这件事为什么对你重要？',
        '市政府可以回复你吗，寄到哪里？'
      ],
      thank: [
        '你是谁，住在{city}哪一带？',
        '与{china}的协议终结，对你意味着什么？',
        '你有什么要求：让决定保持公开，还是未经讨论不签新协议？',
        '市政府可以回复你吗，寄到哪里？'
      ]
    },
    facts: {
      paper: '{city}与{china}的{paper}，{when}签署。',
      paperUntil: '{city}与{china}的{paper}，{when}签署，有效期至{until}。',
      event: '{city}与{china}的协议：{when}{event}。',
      others: (n) => plural(n, { other: '同一国家另有 {n} 项与中国城市的协议已终止、失效或暂停。' })
    },
    from: '来源：{url}'
  }
}
