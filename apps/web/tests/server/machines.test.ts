import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { gothenburg, jointStatement } from '@detwin/content/examples'
import { beforeEach, describe, expect, test } from 'vitest'
import { freshCms } from '../fresh-cms.ts'
import { siteOf } from './site-process.ts'

const given = freshCms()
const site = siteOf(given)
const city = `/cities/se/${gothenburg.slug}`
const onion = `http://${'b3'.repeat(28)}.onion`

const start = async (environment: Record<string, string> = {}): Promise<void> => {
  await site.start(environment)
  await expect.poll(site.readiness).toMatchObject({ ready: true, problem: null })
}

describe('for machines', () => {
  beforeEach(() => start())

  test('each address is what it says, kept, and not sent twice', { timeout: 20_000 }, async () => {
    for (const [path, type] of [
      ['/robots.txt', 'text/plain'],
      ['/sitemap.xml', 'application/xml'],
      ['/sitemaps/en/cities.xml', 'application/xml'],
      ['/zh-Hant/manifest.webmanifest', 'application/manifest+json'],
      ['/en/feeds/news.atom', 'application/atom+xml'],
      ['/zh-Hant/feeds/statements.json', 'application/feed+json'],
      ['/en/feeds/changes.atom?country=SE&status=lapsed', 'application/atom+xml'],
      [`/en/feeds${city}.atom`, 'application/atom+xml'],
      [`/ja/feeds${city}.json`, 'application/feed+json'],
      ['/sv/feeds/changes.json?status=lapsed', 'application/feed+json'],
      ['/api/v1/agreements.csv?country=SE', 'text/csv'],
      ['/api/v1/agreements.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      ['/api/v1/agreements.geojson', 'application/geo+json'],
      ['/api/v1/agreements-lines.geojson', 'application/geo+json'],
      ['/api/v1/agreements.ics?locale=zh-Hant', 'text/calendar'],
      [`/cards/en${city}.png`, 'image/png'],
      ['/cards/zh-Hant.png', 'image/png'],
      ['/card.png', 'image/png'],
      ['/favicon.ico', 'image/'],
      ['/icon-512.png', 'image/png']
    ] as const) {
      const answer = await site.get(path)
      expect([path, answer.status]).toEqual([path, 200])
      expect(answer.headers.get('content-type'), path).toContain(type)
      const etag = answer.headers.get('etag') ?? ''
      expect(etag, path).not.toBe('')
      expect([path, (await site.get(path, { 'if-none-match': etag })).status]).toEqual([path, 304])
    }
  })

  test('where nothing is, the site says so', async () => {
    for (const path of [
      '/sitemaps/en/nothing.xml',
      '/sitemaps/en/cities-9.xml',
      '/sitemaps/xx/cities.xml',
      '/en/feeds/nothing.atom',
      '/en/feeds/news',
      '/cards/en/search.png',
      '/cards/xx.png',
      '/cards/en',
      '/.well-known/security.txt'
    ])
      expect([path, (await site.get(path)).status]).toEqual([path, 404])
  })

  test('a filter that a feed does not take is refused in words', async () => {
    const answer = await site.get('/en/feeds/changes.atom?year=2020')
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('“year=2020”')])
  })

  test('other sites may read feeds and show cards', async () => {
    for (const path of ['/en/feeds/news.json', '/cards/en.png'])
      expect((await site.get(path)).headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect((await site.get('/en/feeds/news.json')).headers.get('access-control-allow-origin')).toBe('*')
  })

  test('a page tells where it is in each language, what it is, and what follows it, by whole addresses', async () => {
    const html = await (await site.get(`/en${city}`)).text()
    for (const [, address] of html.matchAll(
      /(?:rel="(?:canonical|alternate)" (?:hreflang="[^"]*" )?href|property="og:(?:url|image)" content)="([^"]*)"/g
    ))
      expect(address).toMatch(/^(https:\/\/site\.example|\/en\/feeds\/)/)
    expect(html).toContain(`<link rel="canonical" href="https://site.example/en${city}"/>`)
    expect(html).toContain(`<link rel="alternate" hreflang="x-default" href="https://site.example/en${city}"/>`)
    const [, feed = ''] = /href="([^"]*)" type="application\/atom\+xml"/.exec(html) ?? []
    expect((await site.get(feed)).status).toBe(200)
    const [, card = ''] = /property="og:image" content="https:\/\/site\.example([^"]*)"/.exec(html) ?? []
    expect((await site.get(card)).status).toBe(200)
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
    expect(JSON.parse(data)).toMatchObject({ '@context': 'https://schema.org' })
  })

  test('a page in a language that it is not in stands for the one it is in', async () => {
    const html = await (await site.get(`/nl/statements/${jointStatement.slug}`)).text()
    expect(html).toContain(
      `<link rel="canonical" href="https://site.example/${jointStatement.sourceLocale}/statements/${jointStatement.slug}"/>`
    )
    expect(html).not.toMatch(/<link rel="alternate" hreflang/)
  })

  test('a page that is not there tells nothing', async () =>
    expect(await (await site.get('/en/cities/se/nowhere')).text()).not.toMatch(/og:|ld\+json|canonical/))

  test('however often and however a card is asked for, one is made', async () => {
    for (const v of ['', '?v=1', '?v=2']) {
      for (const way of [city, city, '/cities/xx/gothenburg'])
        expect((await site.get(`/cards/en${way}.png${v}`)).status).toBe(200)
      const spelled = await site.get(`/cards/en${city.replace('g', '%67')}.png${v}`)
      expect([spelled.status, spelled.headers.get('location')]).toEqual([308, `/cards/en${city}.png${v}`])
    }
    expect(await readdir(join(given.dataDir, 'web/cards'))).toHaveLength(1)
  })
})

describe('with an onion service and somebody to write to', () => {
  beforeEach(() => start({ ONION_URL: onion, SECURITY_CONTACT: 'mailto:security@site.example' }))

  test('pages, and nothing else, say where they are on it', async () => {
    expect((await site.get(`/en${city}?x=1`)).headers.get('onion-location')).toBe(`${onion}/en${city}?x=1`)
    expect((await site.get('/robots.txt')).headers.get('onion-location')).toBeNull()
  })

  test('security.txt names the contact for less than a year (RFC 9116)', async () => {
    const answer = await site.get('/.well-known/security.txt')
    const text = await answer.text()
    expect(text).toMatch(/^Contact: mailto:security@site\.example\n/)
    const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '')
    expect(expires).toBeGreaterThan(Date.now())
    expect(expires).toBeLessThan(Date.now() + 365 * 86_400_000)
  })
})

test('with a hub, feeds name it, in themselves and before themselves', async () => {
  await start({ WEBSUB_HUB: 'https://hub.example/' })
  const answer = await site.get('/en/feeds/news.atom')
  const self = 'https://site.example/en/feeds/news.atom'
  expect(answer.headers.get('link')).toBe(`<https://hub.example/>; rel="hub", <${self}>; rel="self"`)
  expect(await answer.text()).toContain('<link rel="hub" href="https://hub.example/" />')
})

test('a wrong onion address or contact is refused in a sentence', async () => {
  site.run({ ONION_URL: 'https://site.example', SECURITY_CONTACT: 'me' })
  expect(await site.ended()).toBe(1)
  expect(site.output).toMatch(/ONION_URL must be an onion address\. SECURITY_CONTACT must begin with/)
})
