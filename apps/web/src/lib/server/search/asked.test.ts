import { expect, test } from 'vitest'
import { askedIn } from './asked.ts'

test.each([
  ['q=bath', 'bath', null],
  ['q=%20%20Bad%20%20Homburg%0A', 'Bad Homburg', null],
  ['q=one&q=two', 'one', null],
  ['', '', 'empty'],
  ['q=', '', 'empty'],
  ['q=%20', '', 'empty'],
  ['q=%3F%21', '?!', 'signs'],
  ['q=%E2%80%AE%E2%80%8B', '', 'signs'],
  ['q=%E5%93', '', 'signs'],
  ['q=%00bath%E2%80%AEx', 'bath x', null],
  [`q=${'a'.repeat(101)}`, 'a'.repeat(100), 'long'],
  [`q=${encodeURIComponent('𠮷'.repeat(101))}`, '𠮷'.repeat(100), 'long']
])('?%s', (search, text, problem) => expect(askedIn(new URLSearchParams(search))).toEqual({ text, problem }))
