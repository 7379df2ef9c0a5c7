import { text } from 'node:stream/consumers'
import { createSafeFetch, type SafeFetch } from '../src/safe-fetch/safe-fetch.ts'
import { httpsServer } from './https-server.ts'

export interface Received {
  /** webhook-id. */
  id: string
  /** Which of the receiver's paths. */
  path: string
  headers: Record<string, string>
  body: string
  message: { type: string; timestamp: string; data: Record<string, unknown> }
  at: number
}

/** What a receiver answers: a status, or nothing within that many milliseconds. */
export type Answer = number | { after: number }

export interface Receiver {
  received: Received[]
  /** What it answers from now on. */
  answer: (message: Received) => Answer
  /** Calls a receiver as the shipped code does, but here. */
  fetch: SafeFetch
  port: number
  ca: string
  close: () => Promise<void>
}

/** A partner's program: a real https server that keeps what it is told. */
export async function receiver(names = ['hooks.partner.example']): Promise<Receiver> {
  const received: Received[] = []
  const server = await httpsServer(names, (request, response) => {
    void text(request).then((body) => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
      const id = headers['webhook-id'] ?? ''
      const message = { id, path: request.url ?? '', headers, body, message: JSON.parse(body), at: Date.now() }
      received.push(message)
      const answer = self.answer(message)
      if (typeof answer === 'number') response.writeHead(answer).end('The reply of the partner.')
      else setTimeout(() => response.writeHead(200).end(), answer.after)
    })
  })
  const fetch = createSafeFetch({
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    isAllowed: () => true,
    port: server.port,
    ca: server.ca
  })
  const self: Receiver = {
    received,
    answer: () => 204,
    fetch,
    port: server.port,
    ca: server.ca,
    close: server.close
  }
  return self
}
