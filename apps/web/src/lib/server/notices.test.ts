import { noticeSecret } from '@detwin/content'
import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { Notices } from './notices.ts'

const token = 'a token that both apps know, and nobody else'
const body = '{"type":"publications.grown"}'

function headers(id: string, { secret = noticeSecret(token), at = new Date(), text = body } = {}): Headers {
  return new Headers({
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, text)
  })
}

test('a signed notice is let in once', () => {
  const notices = new Notices(token)
  expect(notices.check(body, headers('a'))).toBe('accepted')
  expect(notices.check(body, headers('a'))).toBe('replayed')
  expect(notices.check(body, headers('b'))).toBe('accepted')
})

test('of a thousand forged ones none is', () => {
  const notices = new Notices(token)
  const forge: ((id: string) => Headers)[] = [
    (id) => headers(id, { secret: noticeSecret(`${token}.`) }),
    (id) => headers(id, { text: `${body} ` }),
    (id) => headers(id, { at: new Date(Date.now() - 301_000) }),
    (id) => headers(id, { at: new Date(Date.now() + 302_000) }),
    (id) => changed(headers('other'), 'webhook-id', id),
    (id) => changed(headers(id), 'webhook-timestamp', String(Math.floor(Date.now() / 1000) - 5)),
    (id) => changed(headers(id), 'webhook-signature', 'v1,'),
    (id) =>
      changed(headers(id), 'webhook-signature', headers(id).get('webhook-signature')?.replace('v1,', 'v1a,') ?? ''),
    (id) => changed(headers(id), 'webhook-timestamp', 'now'),
    () => new Headers()
  ]
  const verdicts = Array.from({ length: 1_000 }, (_, index) =>
    notices.check(body, forge[index % forge.length]?.(`m${index}`) ?? new Headers())
  )
  expect(new Set(verdicts)).toEqual(new Set(['unsigned']))
})

test('an id is remembered for as long as its signature holds', () => {
  const notices = new Notices(token)
  const soon = headers('a', { at: new Date(Date.now() + 299_000) })
  expect(notices.check(body, soon)).toBe('accepted')
  expect(notices.check(body, soon, Date.now() + 598_000)).toBe('replayed')
})

test('an id is forgotten when its signature holds no more', () => {
  const notices = new Notices(token)
  const notice = headers('a')
  expect(notices.check(body, notice)).toBe('accepted')
  expect(notices.check(body, notice, Date.now() + 601_000)).toBe('accepted')
})

function changed(given: Headers, name: string, value: string): Headers {
  given.set(name, value)
  return given
}
