import { expect, test } from 'vitest'
import { fillPageLanguage } from './page-language.ts'

const html = '<html lang="%lang%" dir="%dir%"><body lang="%words%">'

test.each([
  ['/zh-Hant/cities', '<html lang="zh-Hant" dir="ltr"><body lang="zh-Hant">'],
  ['/sv', '<html lang="sv" dir="ltr"><body lang="sv">'],
  ['/fr', '<html lang="fr" dir="ltr"><body lang="en">'],
  ['/ug/news', '<html lang="ug" dir="rtl"><body lang="en">'],
  ['/nowhere', '<html lang="en" dir="ltr"><body lang="en">']
])('%s says which languages it is in', (pathname, filled) => expect(fillPageLanguage(html, pathname)).toBe(filled))
