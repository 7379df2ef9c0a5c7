import { expect, test } from 'vitest'
import { balanced, fill, unbreakable } from './lines.ts'

test.each([
  ['en', 'Arnhem and Wuhan', ['Arnhem ', 'and ', 'Wuhan']],
  ['en', 'Baden-Württemberg’s tie', ['Baden-Württemberg’s ', 'tie']],
  // A full stop stays with its word, an opening bracket with what follows.
  ['zh-Hant', '城市「終止」協議。', ['城市', '「終止」', '協議。']],
  ['zh-Hant', '於2019年到期', ['於', '2019', '年', '到期']],
  ['ja', '協定は、有効です。', ['協定は、', '有効です。']]
] as const)('in %s, %s breaks between words only', (locale, text, parts) =>
  expect(unbreakable(text, locale)).toEqual(parts)
)

const letters = (part: string): number => part.length

test('lines are filled, without a space at their end', () =>
  expect(fill(['one ', 'two ', 'three'], letters, 8)).toEqual(['one two', 'three']))

test('a word that is wider than a line has one for itself', () =>
  expect(fill(['a ', 'immeasurable ', 'b'], letters, 5)).toEqual(['a', 'immeasurable', 'b']))

test('balanced, the same number of lines are as even as they come', () =>
  expect(balanced(['aa ', 'aa ', 'aa ', 'aa ', 'aa ', 'a'], letters, 15)).toEqual(['aa aa aa', 'aa aa a']))

test('nothing has no lines', () => expect(balanced([], letters, 5)).toEqual([]))
