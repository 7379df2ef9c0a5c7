import { Webhook } from 'standardwebhooks'
import { z } from 'zod'
import { ClientError } from './client-error.ts'
import { parsed } from './request.ts'

const message = z.looseObject({
  /** What happened, such as `agreement.status_changed`. */
  type: z.string(),
  timestamp: z.iso.datetime(),
  data: z.looseObject({})
})

export interface WebhookMessage extends z.infer<typeof message> {
  /** The same at each attempt to deliver it: remember it, and do nothing the second time. */
  id: string
}

type HeaderBag = Headers | Record<string, string | string[] | undefined>

/**
 * What a webhook says, once it is certain that we sent it: signed with the endpoint's secret (Standard Webhooks 1.0),
 * not more than five minutes ago. `body` is the text as it arrived, before anything parsed it.
 * @throws ClientError `forged`, or `invalid` when it is ours and not of this version
 */
export function verifyWebhook(secret: string, headers: HeaderBag, body: string): WebhookMessage {
  const signed = Object.fromEntries(
    ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => [name, headerOf(headers, name)])
  )
  try {
    new Webhook(secret).verify(body, signed, { jsonParse: false })
  } catch (error) {
    throw new ClientError('forged', `The webhook is not signed with this secret, or not now: ${String(error)}`, {
      cause: error
    })
  }
  return { ...parsed(message, jsonOf(body), 'The webhook'), id: signed['webhook-id'] ?? '' }
}

function headerOf(headers: HeaderBag, name: string): string {
  const value = headers instanceof Headers ? headers.get(name) : headers[name]
  return [value].flat()[0] ?? ''
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch (error) {
    throw new ClientError('invalid', 'The webhook is not JSON.', { cause: error })
  }
}
