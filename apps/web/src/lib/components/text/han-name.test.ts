import { expect, test } from 'vitest'
import { isHanName } from './han-name.ts'

test.each(['巴斯', '波斯尼亞和黑塞哥維那', '聖克魯斯（特內里費）', 'アラブ首長国連邦', 'サン・ドニ'])(
  '%s may be a name, and stays in one line',
  (text) => expect(isHanName(text)).toBe(true)
)

test.each([
  'Bath',
  '市',
  '阿納姆與武漢：1999至2021',
  '巴斯、紐卡斯爾',
  '本站談的是一個國家和它簽的協議而非任何人的出身',
  'どの言語でも'
])('%s is none', (text) => expect(isHanName(text)).toBe(false))
