import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { openDesk } from '../../../tests/desk.ts'
import { account, logIn, password, respond, rest } from '../../../tests/rest.ts'

let payload: Payload
beforeAll(async () => {
  payload = await openDesk()
})

const another = 'a different horse battery'
const works = async (token: string) => (await rest('GET', '/api/news', { token })).status === 200

describe('before there is an account', () => {
  test('nobody becomes admin by being first, however many try at once', async () => {
    const body = { email: 'first@evil.example', password, penName: 'First', role: 'admin' }
    const calls = Array.from({ length: 50 }, (_, count) =>
      rest('POST', count % 2 ? '/api/users/first-register' : '/api/users', {
        body: { ...body, email: `${count}${body.email}` }
      })
    )
    expect(new Set((await Promise.all(calls)).map(({ status }) => status))).toEqual(new Set([403]))
    expect(await payload.count({ collection: 'users' })).toEqual({ totalDocs: 0 })
  })

  test('the refusal says how the first account is made', async () => {
    const answer = await rest('POST', '/api/users/first-register', { body: {} })
    expect(answer.text).toContain('The first account is made on the server, by the start command.')
  })
})

describe('a password', () => {
  test.each([
    ['is short', 'fourteen chars'],
    ['is three characters', 'abc'],
    ['repeats a few characters', 'abcabcabcabcabcabc'],
    ['holds the name of the account', 'my-name-is-carol-2026']
  ])('that %s is refused in words', async (_why, weak) => {
    const create = payload.create({
      collection: 'users',
      data: { email: 'carol@desk.example', role: 'editor', penName: 'Carol', password: weak }
    })
    await expect(create).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: 'password', message: expect.stringMatching(/^Use at least 15 characters/) }] }
    })
  })

  test('that is weak is refused in the language of the person', async () => {
    const { id, token } = await account(payload, 'editor')
    const headers = { 'accept-language': 'zh-TW' }
    const answer = await rest('PATCH', `/api/users/${id}`, { token, headers, body: { password: 'short' } })
    expect(answer).toMatchObject({ status: 400, text: expect.stringContaining('請使用至少15個字元') })
  })

  test('that is weak is refused on change too, and the old one stays', async () => {
    const { id, email, token } = await account(payload, 'editor')
    const holdsTheName = `${email.split('@')[0]} and more words`
    for (const weak of ['short', 'aaaaaaaaaaaaaaaaaaaaaa', holdsTheName])
      expect((await rest('PATCH', `/api/users/${id}`, { token, body: { password: weak } })).status).toBe(400)
    await expect(logIn(email)).resolves.toBeTruthy()
  })

  test('is not changed over e-mail: an admin gives a new one', async () => {
    const { email } = await account(payload, 'editor')
    for (const path of ['forgot-password', 'reset-password']) {
      const answer = await rest('POST', `/api/users/${path}`, { body: { email, token: 'x', password: 'abc' } })
      expect(answer).toMatchObject({ status: 403, text: expect.stringContaining('Ask an admin') })
    }
  })
})

describe('a session', () => {
  test('ends with its logout, and with no other', async () => {
    const { email, token } = await account(payload, 'editor')
    const other = await logIn(email)
    expect((await rest('POST', '/api/users/logout', { token, body: {} })).status).toBe(200)
    expect([await works(token), await works(other)]).toEqual([false, true])
  })

  test('ends with a new password, everywhere, also where it was changed', async () => {
    const { id, email, token } = await account(payload, 'editor')
    const other = await logIn(email)
    expect((await rest('PATCH', `/api/users/${id}`, { token, body: { password: another } })).status).toBe(200)
    expect([await works(token), await works(other)]).toEqual([false, false])
    await expect(logIn(email)).rejects.toThrow()
    expect(await works(await logIn(email, another))).toBe(true)
  })

  test('ends when an admin gives the account a new password or another role', async () => {
    const admin = await account(payload, 'admin')
    for (const change of [{ password: another }, { role: 'admin' }]) {
      const { id, token } = await account(payload, 'editor')
      expect((await rest('PATCH', `/api/users/${id}`, { token: admin.token, body: change })).status).toBe(200)
      expect([change, await works(token)]).toEqual([change, false])
    }
    expect(await works(admin.token)).toBe(true)
  })

  test('ends with the account', async () => {
    const { id, token } = await account(payload, 'editor')
    await payload.delete({ collection: 'users', id })
    expect(await works(token)).toBe(false)
  })

  test('lives on when something else of the account changes', async () => {
    const { id, token } = await account(payload, 'editor')
    expect(
      (await rest('PATCH', `/api/users/${id}`, { token, body: { penName: 'Renamed', role: 'admin' } })).status
    ).toBe(200)
    expect(await works(token)).toBe(true)
  })
})

describe('a login', () => {
  const attempt = (email: string, secret: string) =>
    rest('POST', '/api/users/login', { body: { email, password: secret } })

  test('is locked after five wrong passwords, also for the right one, until an admin unlocks it', async () => {
    const { email } = await account(payload, 'editor')
    for (let count = 1; count <= 5; count++) expect((await attempt(email, 'wrong')).status).toBe(401)
    expect((await attempt(email, password)).status).toBe(401)
    const admin = await account(payload, 'admin')
    expect((await rest('POST', '/api/users/unlock', { token: admin.token, body: { email } })).status).toBe(200)
    expect((await attempt(email, password)).status).toBe(200)
  })

  test('is locked when many guess at once', async () => {
    const { email } = await account(payload, 'editor')
    await Promise.all(Array.from({ length: 20 }, () => attempt(email, 'wrong')))
    expect((await attempt(email, password)).status).toBe(401)
  })

  test('does not tell who has an account', async () => {
    const { email } = await account(payload, 'editor')
    expect(await attempt('nobody@desk.example', 'wrong')).toEqual(await attempt(email, 'wrong'))
  })

  test('gives a cookie that scripts and other sites do not get', async () => {
    const { email } = await account(payload, 'editor')
    const { headers } = await respond('POST', '/api/users/login', { body: { email, password } })
    expect(headers.get('set-cookie')).toMatch(/HttpOnly/)
    expect(headers.get('set-cookie')).toMatch(/SameSite=Strict/)
  })
})
