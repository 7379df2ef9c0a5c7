import { describe, expect, test } from 'vitest'
import { fold, nameKey } from './fold.ts'
import { isUnspaced, termsOf, tokensOf } from './tokens.ts'

describe('letters that readers type for each other fold to one form', () => {
  test.each([
    ['Göteborg', 'goteborg'],
    ['GÖTEBORG', 'goteborg'],
    ['Łódź', 'lodz'],
    ['Tromsø', 'tromso'],
    ['Ærø', 'aero'],
    ['Gießen', 'giessen'],
    ['GIEẞEN', 'giessen'],
    ['İzmir', 'izmir'],
    ['Iğdır', 'igdir'],
    ['Œuvre', 'oeuvre'],
    ['Þórshöfn', 'thorshofn'],
    ['Ｌｏｎｄｏｎ', 'london'],
    ['Ölüdeniz'.normalize('NFD'), 'oludeniz']
  ])('%s', (text, form) => expect(fold(text)).toBe(form))

  test.each([
    ['廣州', '广州', '広州'],
    ['臺北', '台北', '台北'],
    ['衞星', '卫星', '衛星'],
    ['裏海', '里海', '裡海'],
    ['髮', '发', '發'],
    ['峯', '峰', '峰'],
    ['羣島', '群岛', '群島'],
    ['橫濱', '横滨', '横浜'],
    ['瀋陽', '沈阳', '瀋陽'],
    ['濟南', '济南', '済南']
  ])('%s, %s and %s', (...forms) => expect(new Set(forms.map(fold))).toHaveLength(1))

  test('the folded form of every character folds to itself', () => {
    const all = String.fromCodePoint(...Array.from({ length: 0xa000 - 0x3400 }, (_, index) => 0x3400 + index))
    const folded = fold(`${all}ẞŁİæø`)
    expect(fold(folded)).toBe(folded)
  })
})

describe('a name has a key that its spellings share', () => {
  test.each([
    ['廣州市', '广州'],
    ['Baden-Baden', 'baden baden'],
    ['  Saint-Étienne ', 'saint etienne'],
    ['浙江省', '浙江'],
    ['廣州', '广州']
  ])('%s', (name, key) => expect(nameKey(name)).toBe(key))
})

describe('a text is searched by', () => {
  const termsIn = (text: string) => tokensOf(text).map(({ term }) => term)
  test.each([
    ['its words', 'Council of Västerås, 2019', ['council', 'of', 'vasteras', '2019']],
    ['every two neighbouring characters, and the last', '哥德堡', ['哥德', '德堡', '堡']],
    ['characters in Simplified', '濟南市', ['济南', '南市', '市']],
    ['one character that stands alone', '滬', ['沪']],
    ['Japanese', 'ヨーテボリ', ['ヨー', 'ーテ', 'テホ', 'ホリ', 'リ']],
    ['each script by its own', 'Göteborg哥德', ['goteborg', '哥德', '德']],
    ['words with an apostrophe, whole and in parts', "Xi'an", ['xian', 'xi', 'an']],
    ['the same with another apostrophe', 'L’Aquila', ['laquila', 'l', 'aquila']],
    ['Uyghur', 'گوتېبورگ شەھىرى', ['گوتېبورگ', 'شەھىرى'].map(fold)],
    ['characters beyond the basic plane', '𠮷野家', ['𠮷野', '野家', '家']],
    ['nothing where there is no word', '– … 。！', []]
  ])('%s', (_, text, terms) => expect(termsIn(text)).toEqual(terms))

  test('each term knows where it stands', () => {
    const text = '「濟南」 and Xi’an, 𠮷野'
    for (const { term, start, end } of tokensOf(text)) expect(fold(text.slice(start, end)).replace('’', '')).toBe(term)
  })
})

describe('what is typed is looked for by', () => {
  test.each([
    ['哥德堡', ['哥德', '德堡']],
    ['哥德堡市', ['哥德', '德堡']],
    ['德堡', ['德堡']],
    ['堡', ['堡']],
    ['gothenburg 上海', ['gothenburg', '上海']],
    ["xi'an", ['xian']],
    ['Baden-Baden', ['baden']],
    ['???', []]
  ])('%s', (typed, terms) => expect(termsOf(typed)).toEqual(terms))

  test('a term knows whether its script has spaces', () =>
    expect(['哥德', 'テホ', 'goteborg'].map(isUnspaced)).toEqual([true, true, false]))
})

test('two characters are found anywhere in any longer name', () => {
  const name = '布宜諾斯艾利斯'
  const terms = new Set(tokensOf(name).map(({ term }) => term))
  for (let at = 0; at < name.length - 1; at++)
    for (let end = at + 2; end <= name.length; end++)
      expect(termsOf(name.slice(at, end)).every((term) => terms.has(term))).toBe(true)
})
