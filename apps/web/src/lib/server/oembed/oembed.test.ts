import { gothenburg, jointStatement } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { pathOf } from '#lib/paths.ts'
import { oembedOf } from './oembed.ts'

const siteUrl = 'https://site.example'
const snapshot = exampleSnapshot()
const ask = (url: string, most = Infinity) => oembedOf(snapshot, { url, maxwidth: most, maxheight: most }, siteUrl)

describe('a page that somebody pastes elsewhere', () => {
  const url = `${siteUrl}/zh-Hant${pathOf(gothenburg) ?? ''}`

  test('is named in its language, with its card', () =>
    expect(ask(url)).toEqual({
      version: '1.0',
      type: 'rich',
      html: expect.stringMatching(
        /^<iframe src="https:\/\/site\.example\/embed\/zh-Hant\/cities\/se\/gothenburg" title="哥德堡" width="640" height="320" .*<\/iframe>$/
      ),
      width: 640,
      height: 320,
      title: gothenburg.name['zh-Hant'],
      provider_name: expect.stringMatching(/./),
      provider_url: siteUrl,
      cache_age: 3600,
      thumbnail_url: expect.stringMatching(/^https:\/\/site\.example\/cards\/zh-Hant\/cities\/se\/gothenburg\.png\?v=/),
      thumbnail_width: 1200,
      thumbnail_height: 630
    }))

  test('leaves out a card that is too large', () => expect(ask(url, 600)).not.toHaveProperty('thumbnail_url'))

  test('is a frame no larger than asked for, and a link where that is too small for one', () => {
    expect(ask(url, 400)).toMatchObject({ type: 'rich', width: 400, html: expect.stringContaining('max-width:400px') })
    expect(ask(url, 279)).toMatchObject({ type: 'link' })
    expect(oembedOf(snapshot, { url, maxwidth: 640, maxheight: 319 }, siteUrl)).toMatchObject({ type: 'link' })
  })

  test.each(['/cities/se', '/statements', `/statements/${jointStatement.slug}`, '/numbers'])('%s has a frame', (path) =>
    expect(ask(`${siteUrl}/en${path}`)).toMatchObject({ type: 'rich' })
  )

  test.each(['', '/news', '/map', '/agreements/00000000000000000000b001'])('"%s" is a link', (path) =>
    expect(ask(`${siteUrl}/en${path}`)).toMatchObject({ type: 'link' })
  )

  test('is found with a slash or a question behind it', () => {
    expect(ask(`${url}/`)?.title).toBe(gothenburg.name['zh-Hant'])
    expect(ask(`${url}?from=elsewhere`)?.title).toBe(gothenburg.name['zh-Hant'])
  })
})

test.each([
  'https://elsewhere.example/en',
  `${siteUrl}/`,
  `${siteUrl}/xx/cities`,
  `${siteUrl}/en/cities/se/nowhere`,
  'no address',
  ''
])('there is nothing to embed at "%s"', (url) => expect(ask(url)).toBeUndefined())
