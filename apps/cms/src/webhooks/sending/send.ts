import { Webhook } from 'standardwebhooks'
import { SafeFetchError } from '../../safe-fetch/error.ts'
import { type SafeFetch, safeFetch } from '../../safe-fetch/safe-fetch.ts'
import type { Problem } from '../deliveries/states.ts'

export interface Outgoing {
  /** The same over all attempts: by it a receiver knows what it has had. */
  id: string
  url: string
  body: string
  /** Newest first; each signs. */
  secrets: readonly string[]
}

/** Of an answer nothing is kept but its status and how long it took. */
export interface Answered {
  /** Null when there was no answer. */
  status: number | null
  problem: Problem | null
  milliseconds: number
}

const webhookId = (delivery: string): string => `msg_${delivery}`

/** One attempt. It does not fail: what went wrong is its result. */
export async function send(
  { id, url, body, secrets }: Outgoing,
  fetch: SafeFetch = safeFetch,
  now = new Date()
): Promise<Answered> {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'webhook-id': webhookId(id),
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(webhookId(id), now, body)).join(' ')
  }
  const start = performance.now()
  const took = () => Math.round(performance.now() - start)
  try {
    const { status } = await fetch(url, { method: 'POST', headers, body, maxBytes: 0, timeout: 10_000 })
    return { status, problem: status >= 200 && status < 300 ? null : 'answer', milliseconds: took() }
  } catch (error) {
    if (error instanceof SafeFetchError) return { status: null, problem: error.reason, milliseconds: took() }
    throw error
  }
}
