import type { Locale } from '@detwin/content'
import { describe, expect, test } from 'vitest'
import { checkForm, type Check, type Verdict } from './form-check.ts'

const good: Partial<Record<Locale, string>> = {
  en: 'Dear members of the council,\n\nMy name is Wong and I live in Haga with my two children. We came here in 2021, after the school I taught at was searched by the police. The agreement the city signed makes it harder to feel at home here.\n\nI ask the council to put the agreement on its agenda this year.\n\nYours sincerely, Wong',
  'zh-Hant':
    '敬啟者：本人姓黃，住在哥德堡Haga區，與兩個孩子同住。我們二零二一年移居這裏，因為我任教的學校被警察搜查。市政府簽的協議令我們難以安心。懇請市議會今年把協議列入議程討論，讓居民有機會發言。謹此感謝各位議員。黃謹上',
  'zh-Hans':
    '尊敬的各位议员：我姓黄，和两个孩子住在哥德堡Haga区。我们2021年搬到这里，因为我任教的学校被警察搜查。市政府签的协议让我们难以安心，每次在新闻里看到它，我都会想起那一天。恳请市议会今年把这项协议列入议程，让居民有机会发言。感谢各位拨冗阅读。黄',
  sv: 'Hej,\n\nJag heter Wong och bor i Haga med mina två barn. Vi kom hit 2021, efter att polisen hade gått igenom skolan där jag var lärare. Avtalet som staden skrev under gör det svårare att känna sig hemma här, och det skulle jag vilja berätta om.\n\nJag ber fullmäktige att ta upp avtalet i år.\n\nMed vänliga hälsningar, Wong',
  de: 'Sehr geehrte Damen und Herren,\n\nich heiße Wong und wohne mit meinen zwei Kindern in der Altstadt. Wir kamen 2021 hierher, nachdem die Polizei die Schule durchsucht hatte, an der ich unterrichtete. Die Vereinbarung, die unsere Stadt unterschrieben hat, macht es schwerer, hier zu Hause zu sein.\n\nIch bitte den Rat, sie in diesem Jahr auf die Tagesordnung zu setzen.\n\nMit freundlichen Grüßen, Wong',
  ja: '市議会御中\n\n私は黄と申します。二人の子どもと駅の近くに住んでいます。勤めていた学校が警察に捜索されたあと、二〇二一年にこの町へ来ました。市が結んだ協定を見るたびに、あの日のことを思い出します。どうか今年の議会で、この協定について話し合ってくださるようお願いいたします。黄'
}

describe('a letter that is well made', () => {
  test.each(Object.entries(good))('has nothing to think about in %s', (locale, text) =>
    // Keys are locales.
    expect(Object.entries(checkForm(text, locale as Locale)).filter(([, verdict]) => verdict !== 'good')).toEqual([])
  )
})

const body = (good.en ?? '').split('\n\n')
const without = (part: number): string => body.filter((_, index) => index !== part).join('\n\n')

describe('a letter is asked to think about', () => {
  const cases: [string, Locale, string, Check, Verdict][] = [
    ['its greeting', 'en', without(0), 'greeting', 'consider'],
    ['who writes', 'en', without(1), 'self', 'consider'],
    ['what it asks', 'en', without(2), 'ask', 'consider'],
    [
      'too many requests',
      'en',
      `${good.en} Please answer. Please publish it. I also ask for a vote.`,
      'one',
      'consider'
    ],
    ['insults', 'en', `${good.en} You are cowards.`, 'manners', 'consider'],
    ['insults in Chinese', 'zh-Hant', `${good['zh-Hant']}真是無恥！`, 'manners', 'consider'],
    ['insults in Simplified Chinese', 'zh-Hans', `${good['zh-Hans']}真是无耻！`, 'manners', 'consider'],
    ['insults in Japanese', 'ja', `${good.ja}恥を知れ。`, 'manners', 'consider'],
    ['insults in Swedish', 'sv', `${good.sv} Ni är idioter.`, 'manners', 'consider'],
    ['insults in German', 'de', `${good.de} Schämen Sie sich.`, 'manners', 'consider'],
    ['shouting', 'en', `${good.en} END THIS AGREEMENT NOW`, 'manners', 'consider'],
    ['shouting in Swedish', 'sv', `${good.sv} SLUTA SÄLJA ÖSTERÅS`, 'manners', 'consider'],
    ['one word in capitals', 'en', `${good.en} We met NATO and UNESCO people.`, 'manners', 'good'],
    ['exclamation marks', 'zh-Hant', `${good['zh-Hant']}！！`, 'manners', 'consider'],
    ['blaming people', 'en', `${good.en} The Chinese are to blame.`, 'people', 'consider'],
    ['blaming people in Chinese', 'zh-Hant', `${good['zh-Hant']}強國人要負責。`, 'people', 'consider'],
    ['blaming people in Simplified Chinese', 'zh-Hans', `${good['zh-Hans']}强国人要负责。`, 'people', 'consider'],
    ['blaming people in Japanese', 'ja', `${good.ja}中国人はみな同じだ。`, 'people', 'consider'],
    ['too many requests in Japanese', 'ja', `${good.ja}返事をください。議事録の公開も求めます。`, 'one', 'consider'],
    [
      'no more than one request where a letter only thanks',
      'ja',
      `${good.ja}お読みいただき、ありがとうございます。返事をいただければ幸いです。より良い町になることを希望とともに見ています。`,
      'one',
      'good'
    ],
    [
      'what it asks, where 請 only stands in other words',
      'zh-Hant',
      '敬啟者：本人住在哥德堡，去年申請入籍。上月有人邀請我出席請願集會，也有人聘請我教書。黃謹上',
      'ask',
      'consider'
    ],
    [
      'what it asks, where 请 only stands in other words',
      'zh-Hans',
      '各位议员：我住在哥德堡，去年申请入籍。上月有人邀请我出席请愿集会，也有人聘请我教书。黄',
      'ask',
      'consider'
    ],
    [
      'no more than one request where 請 stands in other words',
      'zh-Hant',
      `${good['zh-Hant']}我申請過入籍。我邀請過同事。`,
      'one',
      'good'
    ],
    ['blaming people in German', 'de', `${good.de} Die Chinesen sind schuld.`, 'people', 'consider'],
    [
      'its greeting in Swedish',
      'sv',
      (good.sv ?? '').replace('Hej,', 'Vi flyttade till Sverige.'),
      'greeting',
      'consider'
    ],
    ['brevity', 'en', 'Dear council, I ask you to end it.', 'length', 'short'],
    ['too much', 'en', `${good.en} `.repeat(10), 'length', 'long'],
    ['too much in Chinese', 'zh-Hant', (good['zh-Hant'] ?? '').repeat(10), 'length', 'long']
  ]
  test.each(cases)('%s (%s)', (_name, locale, text, check, verdict) =>
    expect(checkForm(text, locale)[check]).toBe(verdict)
  )
})

test('words inside other words are not found', () =>
  expect(checkForm(`${good.en} The foundation of a classic scumble.`, 'en').manners).toBe('good'))

test('nothing is said of nothing', () =>
  expect(Object.values(checkForm('Dear', 'en')).every((verdict) => verdict === null)).toBe(true))
