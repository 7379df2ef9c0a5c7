import { expect, test } from 'vitest'
import { slugOf } from './slug-of.ts'

test.each([
  ['聯合聲明', 'zh-Hant', '聯合聲明'],
  ['哥德堡：協議到期（2019年）', 'zh-Hant', '哥德堡-協議到期-2019年'],
  ['München', 'en', 'muenchen'],
  ['Göteborg', 'de', 'goeteborg'],
  ['Göteborg', 'sv', 'goteborg'],
  ['İzmir', 'en', 'izmir'],
  ['ʻokina', 'en', 'okina'],
  ['Ústí nad Labem Region', 'cs', 'usti-nad-labem-region'],
  ['Xi’an & Hawaiʻi', 'en', 'xian-hawaii'],
  ['横浜とひめじ', 'ja', '横浜とひめじ'],
  ['𠮷野家', 'ja', '𠮷野家'],
  ['a\u200bb\u202ec', 'en', 'abc'],
  ['🎉🎉', 'en', ''],
  ['   ', 'en', ''],
  ['A'.repeat(200), 'en', 'a'.repeat(80)],
  [`${'a'.repeat(79)}𠮷野家`, 'ja', `${'a'.repeat(79)}𠮷`]
] as const)('%j in %s is %j', (title, locale, slug) => expect(slugOf(title, locale)).toBe(slug))
