import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Media, Statement } from '@detwin/content'
import { chinesePost, gothenburg, jointStatement } from '@detwin/content/examples'
import { type PreviewPass, signPreview } from '@detwin/content/preview'
import { beforeEach, describe, expect, test } from 'vitest'
import { freshCms } from '../fresh-cms.ts'
import { image, imageBytes, token } from '../log.ts'
import { siteOf } from './site-process.ts'

const given = freshCms()
const site = siteOf(given)
const canary = 'Canary of a draft'

const hidden: Media = {
  ...image,
  id: '00000000000000000000ca5e',
  original: { ...image.original, filename: 'hidden.webp' },
  sizes: []
}
const draft: Statement = {
  ...jointStatement,
  title: { ...jointStatement.title, en: canary, sv: `${canary} på svenska` },
  body: { ...jointStatement.body, en: '<p>Look: <img src="/media/hidden.webp" alt="" /></p>' },
  translations: { ...jointStatement.translations, sv: { state: 'reviewed' } },
  image: hidden.id
}
const page = (locale = 'en') => `/${locale}/statements/${jointStatement.slug}`
const name = `statement/${draft.id}`

const inAnHour = () => new Date(Math.floor(Date.now() / 1000) * 1000 + 3_600_000)
const prefix = async (pass: Partial<PreviewPass> = {}, secret = token): Promise<string> =>
  `/preview/${await signPreview({ type: 'statement', id: draft.id, ends: inAnHour(), ...pass }, secret)}`
const asked = (): string[] => given.cms.requests.filter((path) => path.startsWith('/api/v1/preview/'))

beforeEach(async () => {
  given.cms.drafts.set(name, { document: draft, drafts: ['sv'], missing: ['date'], related: [hidden] })
  given.cms.media.set('hidden.webp', imageBytes)
  await site.start()
  await expect.poll(site.readiness).toMatchObject({ ready: true, problem: null })
})

/** What every answer below /preview has, whatever it is. */
const expectPreviewHeaders = (answer: Response): void => {
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow, noarchive',
    'referrer-policy': 'no-referrer',
    'content-security-policy': expect.stringMatching(
      new RegExp(`^default-src 'none';(?!.*unsafe).*frame-ancestors ${given.cms.url}(;|$)`)
    )
  })
  expect(answer.headers.get('set-cookie')).toBeNull()
}

describe('a preview', () => {
  test('is the real page with the draft, and says what it is', async () => {
    const answer = await site.get((await prefix()) + page())
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expectPreviewHeaders(answer)
    expect(html).toContain(canary)
    expect(html).toContain('Preview, not public')
    expect(html).toContain('Still missing: date.')
    expect(html).toMatch(/<html lang="en"/)
    // The one script of the page is the one its policy names.
    expect(answer.headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-[^' ]+';/)
  })

  test('shows translations that are drafts, and says so', async () => {
    const html = await (await site.get((await prefix()) + page('sv'))).text()
    expect(html).toContain(`${canary} på svenska`)
    expect(html).toContain('utkast, inte offentligt')
    expect(html).toMatch(/<html lang="sv"/)
  })

  test('leads to the public site in a new tab, and to its own languages in place', async () => {
    const before = await prefix()
    const html = await (await site.get(before + page())).text()
    expect(html).toContain('<head><base target="_blank">')
    expect(html).toContain(`href="${before}${page('sv')}" target="_self"`)
    expect(html).toContain('href="/en/cities"')
  })

  test('is made anew each time: what was saved a moment ago is there', async () => {
    const address = (await prefix()) + page()
    expect(await (await site.get(address)).text()).toContain(canary)
    const next = { ...draft, title: { en: 'Saved a moment ago' } }
    given.cms.drafts.set(name, { document: next, drafts: [], missing: [], related: [] })
    const second = await (await site.get(address)).text()
    expect(second).toContain('Saved a moment ago')
    expect(second).not.toContain(canary)
  })

  test('finds its page when only the language is named, none is, or the draft has another address', async () => {
    const before = await prefix()
    for (const [path, to] of [
      ['', page()],
      ['/zh-Hant', page('zh-Hant')],
      ['/sv/statements/an-older-address', page('sv')],
      [`${page('sv')}?utm=1`, page('sv')],
      [`/en/cities/se/${gothenburg.slug}`, page()]
    ] as const) {
      const answer = await site.get(before + path)
      expect([path, answer.status, answer.headers.get('location')]).toEqual([path, 307, before + to])
      expectPreviewHeaders(answer)
    }
  })

  test('of a text in Chinese letters is at its address', async () => {
    given.cms.drafts.set(`news/${chinesePost.id}`, { document: chinesePost, drafts: [], missing: [], related: [] })
    const before = await prefix({ type: 'news', id: chinesePost.id })
    const moved = await site.get(`${before}/zh-Hant`)
    expect((await site.get(moved.headers.get('location') ?? '')).status).toBe(200)
  })

  test('shows an image that is not public, and no other file', async () => {
    const before = await prefix()
    const html = await (await site.get(before + page())).text()
    expect(html).toContain(`src="${before}/media/hidden.webp"`)
    const answer = await site.get(`${before}/media/hidden.webp`)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(imageBytes)
    expect(answer.headers.get('content-type')).toBe('image/webp')
    expectPreviewHeaders(answer)
    given.cms.media.set('other.webp', imageBytes)
    expect((await site.get(`${before}/media/other.webp`)).status).toBe(410)
    expect((await site.get('/media/hidden.webp')).status).toBe(404)
    const another = await prefix({ type: 'city', id: gothenburg.id })
    expect((await site.get(`${another}/media/hidden.webp`)).status).toBe(410)
  })
})

describe('without a good pass', () => {
  const later = () => prefix({ ends: new Date(Date.now() + 9e9) })
  const [claims, signature] = [1, 2]
  const swap = async (part: number, other: Promise<string>) => {
    const mine = (await prefix()).split('.')
    mine[part] = (await other).split('.')[part] ?? ''
    return mine.join('.')
  }
  const refused: [string, number, () => Promise<string>][] = [
    ['ended', 410, () => prefix({ ends: new Date(Date.now() - 1000) })],
    ['of another secret', 403, () => prefix({}, 'another token of the tests, long enough')],
    ['with another record in it', 403, () => swap(claims, prefix({ id: chinesePost.id }))],
    ['with a later end in it', 403, () => swap(claims, later())],
    ['with the signature of another', 403, () => swap(signature, later())],
    ['truncated', 403, async () => (await prefix()).slice(0, -5)],
    ['without its signature', 403, async () => (await prefix()).split('.').slice(0, 2).join('.')],
    ['of words', 403, async () => '/preview/open-sesame']
  ]

  test.each(refused)('%s: %i, in words, and the CMS is not asked', async (_, status, make) => {
    const before = await make()
    for (const path of [page(), '', '/media/hidden.webp', '/anything/else']) {
      const answer = await site.get(before + path)
      const html = await answer.text()
      expect([path, answer.status]).toEqual([path, status])
      expect(html).toMatch(/Ask the person who gave you the link.*請向給你連結的人索取新連結/s)
      expect(html).not.toContain(canary)
      expectPreviewHeaders(answer)
    }
    expect(asked()).toEqual([])
  })

  test('the page is the same as for a record that is gone', async () => {
    given.cms.drafts.clear()
    const gone = await site.get((await prefix()) + page())
    expect(gone.status).toBe(410)
    expect(await gone.text()).toBe(await (await site.get(`/preview/forged${page()}`)).text())
  })

  test('nothing is written', async () => {
    const answer = await site.fetch((await prefix()) + page(), { method: 'POST', body: '' })
    expect(answer.status).toBeGreaterThanOrEqual(403)
    expect(asked()).toEqual([])
  })
})

test('while the CMS is away the page says so, and the public one is read', async () => {
  const address = (await prefix()) + page()
  await given.cms.stop()
  const answer = await site.get(address)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60'])
  expect(await answer.text()).toMatch(/does not answer.*沒有回應/s)
  expect((await site.get(page())).status).toBe(200)
})

test('a draft that was previewed is on no public address and on no disk', async () => {
  const before = await prefix()
  for (const locale of ['en', 'sv']) expect(await (await site.get(before + page(locale))).text()).toContain(canary)
  for (const path of [
    page(),
    page('sv'),
    `${page()}/__data.json`,
    '/en',
    '/en/statements',
    '/en/news',
    '/sv/statements',
    `/id/${draft.id}`
  ]) {
    const answer = await site.get(path)
    expect([path, (await answer.text()).includes(canary)]).toEqual([path, false])
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  }
  for (const entry of await readdir(given.dataDir, { recursive: true, withFileTypes: true })) {
    expect(entry.name).not.toContain('hidden')
    if (entry.isFile()) expect(await readFile(join(entry.parentPath, entry.name), 'utf8')).not.toContain(canary)
  }
  expect(await (await site.get('/robots.txt')).text()).toContain('Disallow: /preview/')
  await site.end()
  expect(site.output).not.toMatch(/preview\/|eyJ/)
})
