import { expect, test } from 'vitest'
import { changesBetween } from './changes.ts'

/** `-removed-` and `+added+` among what stayed. */
const marked = (...args: Parameters<typeof changesBetween>): string =>
  changesBetween(...args)
    .map(({ text, what }) => (what === 'same' ? text : what === 'added' ? `+${text}+` : `-${text}-`))
    .join('')

test.each([
  ['a word', 'The city ended the tie.', 'The council ended the tie.', 'en', 'The -city-+council+ ended the tie.'],
  ['a Swedish word', 'Staden avslutade det.', 'Göteborg avslutade det.', 'sv', '-Staden-+Göteborg+ avslutade det.'],
  ['a character of Chinese', '市議會終止協議', '市政府終止協議', 'zh-Hant', '市-議會-+政府+終止協議'],
  ['a character of Japanese', '市は協定を終えた', '市が協定を終えた', 'ja', '市-は-+が+協定を終えた'],
  ['a number', 'in 2019', 'in 2020', 'en', 'in -2019-+2020+'],
  ['all of it', '', 'New', 'en', '+New+'],
  ['nothing', 'Same', 'Same', 'en', 'Same']
] as const)('%s', (_name, before, now, locale, wanted) => {
  expect(marked(before, now, locale)).toBe(wanted)
})
