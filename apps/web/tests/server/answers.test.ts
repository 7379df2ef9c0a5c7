import { noticeSecret } from '@detwin/content'
import { gothenburg, jointStatement } from '@detwin/content/examples'
import { beforeEach, describe, expect, test } from 'vitest'
import { freshCms } from '../fresh-cms.ts'
import { firstLog, image, imageBytes, put, records, token } from '../log.ts'
import { siteOf } from './site-process.ts'

const given = freshCms()
const site = siteOf(given)

describe('the site', () => {
  beforeEach(async () => {
    await site.start()
    await expect.poll(site.readiness).toMatchObject({ ready: true, problem: null })
  })

  test('says how it is', async () => {
    expect(await site.readiness()).toEqual({
      ready: true,
      revision: records.length,
      updatedAt: firstLog.at(-1)?.at,
      records: records.length,
      lastContact: expect.any(String),
      lastSuccess: expect.any(String),
      problem: null
    })
    expect((await site.get('/health/live')).status).toBe(200)
  })

  test.each([
    ['zh-HK,en;q=0.5', '/zh-Hant'],
    ['zh-CN', '/zh-Hans'],
    ['sv', '/sv'],
    ['', '/en']
  ])('begins for %s at %s', async (language, path) => {
    const answer = await site.get('/', { 'accept-language': language })
    expect([answer.status, answer.headers.get('location'), answer.headers.get('vary')]).toEqual([
      307,
      path,
      'Accept-Language'
    ])
  })

  test('leads from an id to the page', async () => {
    const answer = await site.get(`/id/${gothenburg.id}`, { 'accept-language': 'zh-TW' })
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/zh-Hant/cities/se/gothenburg'])
    expect((await site.get('/id/00000000000000000000ffff')).status).toBe(404)
    expect((await site.get(`/id/${image.id}`)).status).toBe(404)
  })

  test('sends a published image, and no other file', async () => {
    const answer = await site.get('/media/square.webp')
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(imageBytes)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff'
    })
    const again = await site.get('/media/square.webp', { 'if-none-match': answer.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
    for (const path of ['/media/other.webp', '/media/..%2fsnapshot.jsonl', '/media/%2e%2e/snapshot.jsonl'])
      expect((await site.get(path)).status).toBe(404)
  })

  test('sends a page compressed, with a tag, strict headers and no cookie', async () => {
    const address = `/en/statements/${jointStatement.slug}`
    const answer = await site.get(address, { 'accept-encoding': 'br', host: 'evil.example' })
    const headers = Object.fromEntries(answer.headers)
    const page = await answer.text()
    expect(answer.status).toBe(200)
    expect(page).toContain('End the agreements')
    expect(page).not.toContain('evil.example')
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      vary: 'Accept-Encoding',
      'referrer-policy': 'no-referrer'
    })
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*frame-ancestors 'none'/)
    // The page's own, from SvelteKit; the one of every other answer would leave it without its style.
    expect(headers['content-security-policy']).toContain("style-src 'self' 'sha256-")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['set-cookie']).toBeUndefined()
    expect((await site.get(address, { 'accept-encoding': 'br', 'if-none-match': headers.etag ?? '' })).status).toBe(304)
  })

  test('shows a change as soon as it is told, and a forged notice does nothing', async () => {
    given.cms.log.push(
      put({ ...jointStatement, title: { en: 'A new title' }, translations: { en: { state: 'reviewed' } } }, 2, 100)
    )
    const asked = given.cms.requests.length
    expect((await site.notice('m1', noticeSecret('another token'))).status).toBe(401)
    expect((await site.notice('m1', noticeSecret(token), new Date(Date.now() - 400_000))).status).toBe(401)
    const headers = { 'content-type': 'application/json' }
    const long = await site.fetch('/hooks/publications', { method: 'POST', body: 'x'.repeat(20_000), headers })
    expect(long.status).toBe(413)
    expect(given.cms.requests).toHaveLength(asked)
    expect((await site.notice('m1')).status).toBe(202)
    expect((await site.notice('m1')).status).toBe(409)
    await expect
      .poll(async () => (await site.get(`/en/statements/${jointStatement.slug}`)).text())
      .toContain('A new title')
  })

  test('writes nothing about visitors', async () => {
    await site.get('/en')
    await site.get('/nothing-here')
    await site.end() // then everything it prints was read
    expect(site.output).not.toMatch(/127\.0\.0\.1(?!:\d)|::1|nothing-here/)
  })
})
