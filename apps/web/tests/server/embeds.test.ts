import { extract, setProviderList } from '@extractus/oembed-extractor'
import { gothenburg } from '@detwin/content/examples'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { freshCms } from '../fresh-cms.ts'
import { siteOf } from './site-process.ts'

const given = freshCms()
const site = siteOf(given)
const city = `/cities/se/${gothenburg.slug}`
const siteUrl = 'https://site.example'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

beforeEach(async () => {
  await site.start()
  await expect.poll(site.readiness, { timeout: 20_000 }).toMatchObject({ ready: true })
})

describe('frames', () => {
  test.each([city, '/countries/se', '/statement', '/counter'])(
    '%s is kept, small, and free to be framed',
    async (path) => {
      const answer = await site.get(`/embed/en${path}`, { 'accept-encoding': 'br' })
      const policy = answer.headers.get('content-security-policy')
      expect([answer.status, policy]).toEqual([200, expect.stringMatching(/^default-src 'none'(?!.*frame-ancestors)/)])
      expect(Number(answer.headers.get('content-length'))).toBeLessThan(15_000)
      expect(answer.headers.get('set-cookie')).toBeNull()
      expect(answer.headers.get('x-robots-tag')).toBe('noindex')
      expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
      const etag = answer.headers.get('etag') ?? ''
      expect((await site.get(`/embed/en${path}`, { 'accept-encoding': 'br', 'if-none-match': etag })).status).toBe(304)
    }
  )

  test('no other page is', async () => {
    for (const path of ['/en', `/en${city}`, '/en/embeds', '/en/developers', '/embed/xx/counter', '/robots.txt'])
      expect([path, (await site.get(path)).headers.get('content-security-policy')]).toEqual([
        path,
        expect.stringContaining("frame-ancestors 'none'")
      ])
  })

  test('a former address leads to the present one, with its colours', async () => {
    const answer = await site.get('/embed/en/cities/se/goteborg?theme=dark')
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `/embed/en${city}?theme=dark`])
  })

  test('a theme that is none is refused in words', async () => {
    for (const path of [`/embed/en${city}`, '/embed/badge/en/se/gothenburg.svg']) {
      const answer = await site.get(`${path}?theme=blue`)
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('"light" or "dark"')])
    }
  })
})

test('a badge is a picture that any page may show', async () => {
  const answer = await site.get('/embed/badge/zh-Hant/se/gothenburg.svg')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/svg+xml'])
  expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  expect(await answer.text()).toContain('<title id="t">哥德堡：到期失效</title>')
  expect((await site.get('/embed/badge/en/se/goteborg.svg')).headers.get('location')).toBe(
    '/embed/badge/en/se/gothenburg.svg'
  )
  expect((await site.get('/embed/badge/en/se/nowhere.svg')).status).toBe(404)
})

test('the page with the codes shows what was chosen, and says what it does not know', async () => {
  const html = await (await site.get('/en/embeds?city=gothenburg&in=zh-Hant&theme=dark')).text()
  expect(html).toContain(`src="/embed/zh-Hant${city}?theme=dark"`)
  expect(html).toContain(`&lt;iframe src="${siteUrl}/embed/zh-Hant${city}?theme=dark"`)
  expect(await (await site.get('/en/embeds?country=XX')).text()).toContain('“XX” is not known here')
})

describe('a program that knows oEmbed', () => {
  // The site believes to be at an address that does not exist here.
  const fetcher = (url: string | URL | Request): Promise<Response> =>
    fetch(String(url instanceof Request ? url.url : url).replace(siteUrl, site.address))

  const frame = {
    type: 'rich',
    version: '1.0',
    title: 'Gothenburg',
    html: expect.stringContaining(`<iframe src="${siteUrl}/embed/en${city}"`),
    width: 400,
    height: 320,
    provider_url: siteUrl
  }

  test('finds the frame of a page by what the page says', async () => {
    setProviderList([])
    expect(await extract(`${siteUrl}/en${city}`, { maxwidth: 400 }, fetcher)).toMatchObject(frame)
  })

  test('finds it as a provider it was told of', async () => {
    setProviderList([
      {
        provider_name: 'Detwin',
        provider_url: siteUrl,
        endpoints: [{ schemes: [`${siteUrl}/*`], url: `${siteUrl}/oembed` }]
      }
    ])
    expect(await extract(`${siteUrl}/en${city}`, { maxwidth: 400 }, fetcher)).toMatchObject(frame)
  })
})
