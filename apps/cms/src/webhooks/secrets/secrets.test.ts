import { beforeEach, expect, test } from 'vitest'
import { seal } from './seal.ts'
import { endOfFormer, overlap, secretsOf, withNewSecret } from './secrets.ts'

beforeEach(() => {
  process.env.PAYLOAD_SECRET = '0f3a9c1e7b5d2846f0a1b2c3d4e5f607'
  process.env.WEB_TOKEN = '0f3a9c1e7b5d2846f0a1b2c3d4e5f607web'
  process.env.DATABASE_URI = 'file:./cms.db'
})

test('a secret is never stored as it is, and the same one never looks the same', async () => {
  const sealed = await Promise.all([seal('whsec_x'), seal('whsec_x')])
  expect(new Set(sealed).size).toBe(2)
  expect(sealed.join()).not.toContain('whsec')
})

test('two overlap for a day, and no third', async () => {
  const first = await withNewSecret(undefined, 0)
  const second = await withNewSecret(first, 1000)
  const third = await withNewSecret(second, 2000)
  const [one] = await secretsOf(first)
  const [two] = await secretsOf(second)
  expect(await secretsOf(second, 1000)).toEqual([two, one])
  expect(await secretsOf(second, 1000 + overlap)).toEqual([two])
  expect(await secretsOf(third, 2000)).toEqual([expect.any(String), two])
  expect([endOfFormer(first, 0), endOfFormer(second, 1000), endOfFormer(second, 1000 + overlap)]).toEqual([
    null,
    1000 + overlap,
    null
  ])
})

test('after PAYLOAD_SECRET was changed a secret cannot be read, and a new one can be made', async () => {
  const before = await withNewSecret(undefined)
  process.env.PAYLOAD_SECRET = 'f0e1d2c3b4a5968778695a4b3c2d1e0f'
  await expect(secretsOf(before)).rejects.toThrow()
  expect(await secretsOf(await withNewSecret(before))).toHaveLength(1)
})
