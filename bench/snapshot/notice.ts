import { randomBytes } from 'node:crypto'
import { noticeSecret } from '@detwin/content'
import { Webhook } from 'standardwebhooks'

/** Tells a web app that the log grew, signed as the CMS signs it. */
export async function sendNotice(webUrl: string, token: string): Promise<void> {
  const now = new Date()
  const id = randomBytes(12).toString('hex')
  const body = JSON.stringify({ type: 'log.grew', timestamp: now.toISOString(), data: {} })
  const answer = await fetch(`${webUrl}/hooks/publications`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(noticeSecret(token)).sign(id, now, body)
    },
    body
  })
  if (answer.status !== 202) throw new Error(`The web app answered ${answer.status} to a notice.`)
}
