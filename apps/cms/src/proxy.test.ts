import { extractHeaderLanguage } from '@payloadcms/translations'
import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { config, proxy } from './proxy.ts'

/** As Payload then picks it, from what the proxy hands on. */
function languageFor(accepted: string): string | undefined {
  const request = new NextRequest('http://127.0.0.1:3001/admin', { headers: { 'Accept-Language': accepted } })
  const { headers } = proxy(request)
  expect(headers.get('x-middleware-override-headers')).toContain('accept-language')
  return extractHeaderLanguage(headers.get('x-middleware-request-accept-language') ?? '')
}

test.each([
  'zh-HK',
  'zh-MO',
  'zh-Hant',
  'zh-Hant-HK',
  'zh-hant-mo',
  'zh-TW',
  'zh-tw',
  'zh-HK,zh;q=0.9,en;q=0.8',
  'zh-HK, zh-Hant;q=0.9, en-GB;q=0.8',
  'en;q=0.5, zh-MO'
])('%s is answered in Traditional Chinese', (accepted) => {
  expect(languageFor(accepted)).toBe('zh-TW')
})

test.each([
  ['en-GB,en;q=0.9,zh-HK;q=0.8', 'en'],
  ['sv-SE,zh-HK;q=0.8', 'sv'],
  // Payload has no such language here, and then takes English: nobody gets Traditional for Simplified unasked.
  ['zh-CN,zh;q=0.9', 'zh'],
  ['zh-Hans-HK', 'zh']
])('%s is left as it is', (accepted, language) => {
  expect(languageFor(accepted)).toBe(language)
})

test('whoever has chosen a language is asked nothing, and no upload comes this way', () => {
  expect(config.matcher).toEqual([
    expect.objectContaining({ source: '/admin/:path*', missing: [{ type: 'cookie', key: 'payload-lng' }] })
  ])
})
