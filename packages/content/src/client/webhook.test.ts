import { Webhook } from 'standardwebhooks'
import { describe, expect, test } from 'vitest'
import { verifyWebhook } from './webhook.ts'

const secret = `whsec_${btoa('a secret of thirty-two characters')}`
const body = JSON.stringify({ type: 'statement.published', timestamp: '2026-11-28T03:00:00.000Z', data: { id: 'x' } })

function headersOf({ at = new Date(), signedBy = secret, text = body } = {}): Record<string, string> {
  return {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(signedBy).sign('msg_1', at, text)
  }
}

describe('a webhook', () => {
  test('of ours says what happened, whichever way its headers are held', () => {
    const expected = { id: 'msg_1', type: 'statement.published', data: { id: 'x' } }
    expect(verifyWebhook(secret, headersOf(), body)).toMatchObject(expected)
    expect(verifyWebhook(secret, new Headers(headersOf()), body)).toMatchObject(expected)
  })

  test('signed with the old and the new secret is ours with either', () => {
    const other = `whsec_${btoa('another secret, thirty-two or more')}`
    const at = new Date()
    const both = [other, secret].map((signedBy) => headersOf({ signedBy, at })['webhook-signature']).join(' ')
    const headers = { ...headersOf({ at }), 'webhook-signature': both }
    for (const each of [secret, other]) expect(verifyWebhook(each, headers, body).id).toBe('msg_1')
  })

  const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000)
  test.each([
    ['signed with another secret', headersOf({ signedBy: `whsec_${btoa('not the one')}` }), body],
    ['of another text', headersOf(), body.replace('x', 'y')],
    ['sent six minutes ago', headersOf({ at: minutesAgo(6) }), body],
    ['sent in six minutes', headersOf({ at: minutesAgo(-6) }), body],
    ['without headers', {}, body]
  ])('%s is forged', (_, headers, text) =>
    expect(() => verifyWebhook(secret, headers, text)).toThrow(expect.objectContaining({ reason: 'forged' }))
  )

  test.each(['no json', '{}'])('that we signed and that says %s is invalid', (text) =>
    expect(() => verifyWebhook(secret, headersOf({ text }), text)).toThrow(
      expect.objectContaining({ reason: 'invalid' })
    )
  )
})
