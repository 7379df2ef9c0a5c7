import { expect, test } from 'vitest'
import { chosenLocale } from './chosen-locale.ts'

test.each([
  ['zh-HK', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['zh-TW,zh;q=0.9,en;q=0.8', 'zh-Hant'],
  ['zh-Hant-US', 'zh-Hant'],
  ['yue-HK', 'zh-Hant'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['sv-SE,sv;q=0.9', 'sv'],
  ['de-AT', 'de'],
  ['ug-CN', 'ug'],
  ['en-GB', 'en'],
  ['pt-BR', 'en'],
  ['pt-BR, cs;q=0.5', 'cs'],
  ['en;q=0.1, nl', 'nl'],
  ['*', 'en'],
  ['', 'en'],
  ['!!, ;;;q=a', 'en'],
  [null, 'en']
] as const)('%s begins in %s', (header, locale) => expect(chosenLocale(header)).toBe(locale))
