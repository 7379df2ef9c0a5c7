import type { ServerResponse } from 'node:http'
import { open } from '../answers/open.ts'

/** Why a program gets no answer, as it is sent. */
export class Refusal {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: string

  constructor(status: number, title: string, detail: string, more: { headers?: object; members?: object } = {}) {
    this.status = status
    this.headers = {
      ...open,
      'access-control-expose-headers': 'Retry-After, WWW-Authenticate',
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...more.headers
    }
    this.body = JSON.stringify({ title, status, detail, ...more.members })
  }

  send(response: ServerResponse, headers: Record<string, string>): void {
    response.writeHead(this.status, { ...headers, ...this.headers }).end(this.body)
  }
}

// RFC 6750 3: the scheme, and that the fault is the key's.
const bearer = { headers: { 'www-authenticate': 'Bearer error="invalid_token"' } }

export const noKey = new Refusal(
  401,
  'Not a key',
  'This is not a key of this site: perhaps a letter is missing or wrong. Send “Authorization: Bearer detwin_…” with the ' +
    'whole key, or nothing: everything can be read without one.',
  bearer
)

export const endedKey = new Refusal(
  401,
  'Key expired or revoked',
  'This key is expired or revoked. Ask for a new one, or send none: everything can be read without one.',
  bearer
)

export const tooMuch = (seconds: number, perMinute: number): Refusal =>
  new Refusal(
    429,
    'Too many questions',
    `You may ask for ${perMinute} points of work a minute, and have asked for more. Go on in ${seconds} s. An answer that ` +
      'is ready costs nothing; one that has to be made costs a point, and one more for every 250 kB of it.',
    { headers: { 'retry-after': String(seconds) }, members: { perMinute, retryAfter: seconds } }
  )

const secondsForFiles = 10

export const tooManyFiles = new Refusal(
  429,
  'Too many files at once',
  'You are taking as many long answers as one may at once. Take them to their end, then ask for the next.',
  { headers: { 'retry-after': String(secondsForFiles) }, members: { retryAfter: secondsForFiles } }
)

export const busy = (seconds: number): Refusal =>
  new Refusal(503, 'Overloaded', `The site has more to do than it can. Go on in ${seconds} s.`, {
    headers: { 'retry-after': String(seconds) },
    members: { retryAfter: seconds }
  })

export const failed = new Refusal(500, 'Failed', 'Something went wrong here. Please try again later.')
