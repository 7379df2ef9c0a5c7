import { expect, test } from 'vitest'
import { spokenLocales } from '#lib/messages/words.ts'
import { pageLanguages } from './page-languages.ts'

const text = {
  sourceLocale: 'zh-Hant',
  translations: { 'zh-Hant': { state: 'reviewed' }, en: { state: 'outdated' }, sv: { state: 'machine' } }
} as const

test.each([
  ['zh-Hant', 'zh-Hant', false],
  ['en', 'en', false],
  ['sv', 'sv', true],
  // Shown in the source language: a copy of that page.
  ['de', 'zh-Hant', false]
] as const)('a text in %s stands at %s', (locale, canonical, machine) => {
  expect(pageLanguages(locale, text)).toEqual({ offered: ['en', 'zh-Hant'], canonical, machine })
})

test('a page of interface words is in the languages of the interface, and else a copy of the English one', () => {
  expect(pageLanguages('zh-Hant')).toEqual({ offered: spokenLocales, canonical: 'zh-Hant', machine: false })
  expect(pageLanguages('ug')).toEqual({ offered: spokenLocales, canonical: 'en', machine: false })
})
