import { expect, test } from 'vitest'
import { usualSpelling } from './spelling.ts'

test.each([
  ['/x/../api/v1/cities?q=1', '/api/v1/cities?q=1'],
  ['/./api/v1/cities', '/api/v1/cities'],
  ['/x/%2e%2E/api/v1/cities', '/api/v1/cities'],
  ['/x/..', '/'],
  ['/%61pi/v1/cities?q=%61', '/api/v1/cities?q=%61'],
  ['/%41pi', '/Api'],
  ['/%5f%7E%2D%39', '/_~-9'],
  ['/x\\..\\api/v1', '/api/v1'],
  ['/en#1', '/en'],
  ['/en?a=1#1', '/en?a=1'],
  // Never an address of another site, and never none at all.
  ['/\\', '/'],
  ['///\\', '/'],
  ['/\\[', '/['],
  ['/\\:99999/', '/:99999/'],
  ['/\\evil.example/en', '/evil.example/en'],
  ['//evil.example/en', '/evil.example/en'],
  ['/x/..//evil.example', '/evil.example']
])('%s is %s', (url, usual) => {
  expect(usualSpelling(url)).toBe(usual)
  expect(usualSpelling(usual)).toBeUndefined()
})

test.each([
  '/',
  '/en/cities/se/gothenburg?status=ended&q=%61',
  '/en/statements/%E8%81%B2%E6%98%8E',
  '/en/statements/a%2Fb%20c%25',
  '/en/feeds/news.atom',
  '/data/2026-11-24/cities.csv',
  '/.well-known/security.txt',
  '/_app/immutable/a..b.js'
])('%s is spelled as usual', (url) => expect(usualSpelling(url)).toBeUndefined())
