import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashOfKey, newKey } from '@detwin/content/keys'
import { beforeEach, expect, test } from 'vitest'
import { freshCms } from '../fresh-cms.ts'
import { siteOf } from './site-process.ts'

const given = freshCms()
const site = siteOf(given)
const key = newKey()
const valid = { hash: hashOfKey(key), perMinute: 60_000, expiresAt: '2999-01-01T00:00:00.000Z' }

const asked = (authorization = `Bearer ${key}`) =>
  site.get('/api/v1/agreements?limit=1', { authorization }).then(({ status }) => status)

beforeEach(async () => {
  given.cms.keys = [valid]
  await site.start()
  await expect.poll(site.readiness).toMatchObject({ ready: true, problem: null })
})

test('a key is good until it is revoked, and five seconds later it is not', { timeout: 30_000 }, async () => {
  await expect.poll(() => given.cms.keysAsked).toBeGreaterThan(0)
  // The first question begins the second thread.
  await expect.poll(() => asked()).toBe(200)
  expect(await asked('Bearer detwin_x')).toBe(401)
  expect(await asked(`Bearer ${newKey()}`)).toBe(401)
  await expect.poll(() => given.cms.used).toEqual([valid.hash])
  given.cms.keys = []
  const revoked = Date.now()
  await expect.poll(() => asked(), { timeout: 6000, interval: 100 }).toBe(401)
  expect(Date.now() - revoked).toBeLessThan(5000)
})

test('a site that starts without the CMS knows the keys of before', async () => {
  await expect.poll(() => readdir(join(given.dataDir, 'web'))).toContain('keys.json')
  await site.end()
  await given.cms.stop()
  await site.start()
  expect(await asked()).toBe(200)
  expect(await asked(`Bearer ${newKey()}`)).toBe(401)
})

test('no key is in what the site prints or keeps', async () => {
  await expect.poll(() => readdir(join(given.dataDir, 'web'))).toContain('keys.json')
  await asked()
  await asked(`Bearer ${newKey()}`)
  await site.end()
  expect(site.output).not.toContain('detwin_')
  const folder = join(given.dataDir, 'web')
  for (const file of await readdir(folder))
    if (/\.jsonl?$/.test(file)) expect(await readFile(join(folder, file), 'utf8')).not.toContain('detwin_')
})
