import { base64url, SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { type PreviewPass, readPreview, signPreview } from './preview.ts'

const token = 'a token of the tests, long enough'
const now = new Date('2026-11-24T12:00:00Z')
const pass: PreviewPass = { type: 'news', id: '0000000000000000000000aa', ends: new Date('2026-11-24T13:00:00Z') }
const other = { ...pass, id: '0000000000000000000000bb' }

const parts = async (given: PreviewPass = pass, secret = token) => (await signPreview(given, secret)).split('.')
const bytes = (text: string) => new TextEncoder().encode(text)

test('a pass comes back as it was signed, and the same pass is the same address', async () => {
  const signed = await signPreview(pass, token)
  expect(await readPreview(signed, token, now)).toEqual(pass)
  expect(await signPreview(pass, token)).toBe(signed)
  expect(encodeURIComponent(signed)).toBe(signed)
})

test('it ends on its second', async () => {
  const signed = await signPreview(pass, token)
  expect(await readPreview(signed, token, new Date('2026-11-24T12:59:59Z'))).toEqual(pass)
  expect(await readPreview(signed, token, new Date('2026-11-24T13:00:01Z'))).toBe('ended')
})

describe('what we did not sign is forged', () => {
  const forgeries: [string, () => Promise<string>][] = [
    ['nothing', async () => ''],
    ['words', async () => 'let.me.in'],
    ['another secret', () => signPreview(pass, 'another token of the tests, long')],
    ['the token itself as the key', () => new SignJWT().setProtectedHeader({ alg: 'HS256' }).sign(bytes(token))],
    [
      'the record of another pass',
      async () => [(await parts())[0], (await parts(other))[1], (await parts())[2]].join('.')
    ],
    [
      'a later end',
      async () =>
        [(await parts())[0], (await parts({ ...pass, ends: new Date('2036-01-01') }))[1], (await parts())[2]].join('.')
    ],
    ['an ended pass that somebody else signed', () => signPreview({ ...pass, ends: new Date(0) }, `${token}!`)],
    ['a cut signature', async () => (await signPreview(pass, token)).slice(0, -4)],
    ['no signature', async () => [...(await parts()).slice(0, 2), ''].join('.')],
    ['no algorithm', async () => [base64url.encode(JSON.stringify({ alg: 'none' })), (await parts())[1], ''].join('.')]
  ]

  test.each(forgeries)('%s', async (_, make) => expect(await readPreview(await make(), token, now)).toBe('forged'))
})
