import { describe, expect, test } from 'vitest'
import { marksIn, snippetOf } from './marks.ts'
import { tokensOf } from './tokens.ts'

const marked = (text: string, found: string[], typed = found): string[] =>
  marksIn(text, found, typed).map(([start, end]) => text.slice(start, end))

describe('found words are marked in the text as it is written', () => {
  test.each([
    ['Göteborg och Malmö', ['goteborg'], ['Göteborg']],
    ['濟南市與上海', ['济南', '上海'], ['濟南', '上海']],
    ['哥德堡', ['哥德', '德堡'], ['哥德堡']],
    ["Xi'an", ['xian'], ["Xi'an"]],
    ['nothing', ['else'], []]
  ])('%s', (text, found, marks) => expect(marked(text, found)).toEqual(marks))

  test('one typed character is marked alone', () =>
    expect(marked('哥德堡與哥本哈根', ['哥德', '哥本'], ['哥'])).toEqual(['哥', '哥']))
})

describe('a snippet', () => {
  const long = `${'Before that much was said. '.repeat(20)}The council of Gothenburg decided. ${'After that more. '.repeat(20)}`
  test('shows the found word with some words around it, cut between words', () => {
    const snippet = snippetOf(long, ['gothenburg'], ['gothenburg'])
    expect(snippet?.text).toMatch(/^… \w+ .*Gothenburg decided\. .*\w\.? …$/)
    expect(snippet?.text.length).toBeLessThan(190)
    expect(snippet?.marks.map(([start, end]) => snippet.text.slice(start, end))).toEqual(['Gothenburg'])
  })
  test('of Chinese is half as many characters', () => {
    const text = `${'較早前的決定。'.repeat(30)}哥德堡${'其後的決定。'.repeat(30)}`
    const snippet = snippetOf(text, ['哥德', '德堡'], ['哥德', '德堡'])
    expect(snippet?.text.length).toBeLessThan(95)
    expect(snippet?.marks.map(([start, end]) => snippet.text.slice(start, end))).toEqual(['哥德堡'])
  })
  test('never cuts a character in two', () => {
    const text = `${'𠮷'.repeat(99)}哥德堡${'𠮷'.repeat(99)}`
    expect(snippetOf(text, ['哥德'], ['哥德'])?.text.isWellFormed()).toBe(true)
  })
  test('of a short text is all of it', () =>
    expect(snippetOf('In Bath.', ['bath'], ['bath'])).toEqual({ text: 'In Bath.', marks: [[3, 7]] }))
  test('is none where nothing was found', () => expect(snippetOf('In Bath.', ['x'], ['x'])).toBeUndefined())
  test('marks what the tokenizer says', () => expect(tokensOf('Bath')[0]).toEqual({ term: 'bath', start: 0, end: 4 }))
})
