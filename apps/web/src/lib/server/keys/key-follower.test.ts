import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashOfKey, newKey } from '@detwin/content/keys'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freshCms } from '../../../../tests/fresh-cms.ts'
import { token } from '../../../../tests/log.ts'
import { KeyFollower } from './key-follower.ts'

const given = freshCms()
const key = newKey()
const sent = `Bearer ${key}`
const valid = { hash: hashOfKey(key), perMinute: 6000, expiresAt: '2999-01-01T00:00:00.000Z' }

const open: KeyFollower[] = []
afterEach(async () => {
  for (const follower of open.splice(0)) await follower.stop()
})
beforeEach(async () => {
  await mkdir(join(given.dataDir, 'web'))
  given.cms.keys = [valid]
})

async function start(webToken = token): Promise<KeyFollower> {
  const cms = { cmsUrl: given.cms.url, token: webToken, folder: join(given.dataDir, 'web') }
  const follower = await KeyFollower.open(cms)
  open.push(follower)
  return follower
}

test('a key counts once the CMS told it, and a revoked one ends within 5 s', async () => {
  const { ring, ...follower } = await start().then((started) => ({
    ring: started.ring,
    follow: () => started.follow()
  }))
  expect(ring.judge(sent)).toBe('unconfirmed')
  follower.follow()
  await expect.poll(() => ring.judge(sent)).toEqual(valid)
  given.cms.keys = []
  await expect.poll(() => ring.judge(sent)).toBe('ended')
})

test('while the CMS is away the last keys stay, also after a restart', async () => {
  const first = await start()
  await first.ask()
  await given.cms.stop()
  await first.ask()
  expect(first.ring.judge(sent)).toEqual(valid)
  const second = await start()
  await second.ask()
  expect(second.ring.judge(sent)).toEqual(valid)
  await given.cms.start()
  given.cms.keys = []
  await second.ask()
  expect(second.ring.judge(sent)).toBe('ended')
})

test('a CMS that refuses us takes no key away', async () => {
  await (await start()).ask()
  const stranger = await start('another token')
  await stranger.ask()
  expect(stranger.ring.judge(sent)).toEqual(valid)
})

test('a use is told with the next question, once, and again if it was not heard', async () => {
  const follower = await start()
  await follower.ask()
  follower.ring.judge(sent)
  await given.cms.stop()
  await follower.ask()
  await given.cms.start()
  await follower.ask()
  await follower.ask()
  expect(given.cms.used).toEqual([valid.hash])
})

test('on disk are hashes, for this user alone', async () => {
  const follower = await start()
  await follower.ask()
  const folder = join(given.dataDir, 'web')
  expect(await readdir(folder)).toEqual(['keys.json'])
  const text = await readFile(join(folder, 'keys.json'), 'utf8')
  expect(text).toContain(valid.hash)
  expect(text).not.toContain('detwin_')
  expect((await stat(join(folder, 'keys.json'))).mode & 0o777).toBe(0o600)
})

test('a damaged file is as good as none', async () => {
  await writeFile(join(given.dataDir, 'web/keys.json'), '{"keys":[{')
  expect((await start()).ring.judge(sent)).toBe('unconfirmed')
})
