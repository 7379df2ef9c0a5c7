import { noticeSecret } from '@detwin/content'
import { Webhook, WebhookVerificationError } from 'standardwebhooks'

/** Messages are signed for 300 s either way (Standard Webhooks); an id older than that is refused by its time. */
const memory = 2 * 300_000

export type Verdict = 'accepted' | 'unsigned' | 'replayed'

/** Tells the CMS's notices from everybody else's, and lets each in once. */
export class Notices {
  readonly #webhook: Webhook
  readonly #seen = new Map<string, number>()

  constructor(token: string) {
    this.#webhook = new Webhook(noticeSecret(token))
  }

  check(body: string, headers: Headers, now = Date.now()): Verdict {
    try {
      this.#webhook.verify(body, Object.fromEntries(headers), { jsonParse: false })
    } catch (error) {
      if (error instanceof WebhookVerificationError) return 'unsigned'
      throw error
    }
    for (const [id, at] of this.#seen) if (at + memory < now) this.#seen.delete(id)
    const id = headers.get('webhook-id') ?? ''
    if (this.#seen.has(id)) return 'replayed'
    this.#seen.set(id, now)
    return 'accepted'
  }
}
