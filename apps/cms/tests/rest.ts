import type { Locale } from '@detwin/content'
import config from '@payload-config'
import { handleEndpoints, type Payload } from 'payload'
import { z } from 'zod'
import type { User } from '../src/payload-types.ts'

export const password = 'correct horse battery staple'

export interface Answer {
  status: number
  /** The JSON that came, or undefined. */
  body: unknown
  text: string
}

export interface Call {
  token?: string | undefined
  /** Sent as JSON, or as a form. */
  body?: object | FormData
  headers?: Record<string, string>
}

/** A request as the network makes it, answered by Payload's own handlers. */
export async function respond(method: string, path: string, call: Call = {}): Promise<Response> {
  const { token, body, headers } = call
  const isForm = body instanceof FormData
  const request = new Request(new URL(path, 'http://127.0.0.1:3001'), {
    method,
    headers: {
      ...(token && { authorization: `JWT ${token}` }),
      ...(body && !isForm && { 'content-type': 'application/json' }),
      ...headers
    },
    ...(body && { body: isForm ? body : JSON.stringify(body) })
  })
  return handleEndpoints({ config, request })
}

export async function rest(method: string, path: string, call: Call = {}): Promise<Answer> {
  const response = await respond(method, path, call)
  const text = await response.text()
  return { status: response.status, body: jsonOf(text), text }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const loggedIn = z.object({ token: z.string() })

/** @throws when the server refuses the login */
export async function logIn(email: string, secret = password): Promise<string> {
  return loggedIn.parse((await rest('POST', '/api/users/login', { body: { email, password: secret } })).body).token
}

let count = 0

/** A new account with a session of its own. */
export async function account(
  payload: Payload,
  role: User['role'],
  rights: { groups?: string[]; languages?: Locale[]; penName?: string; partner?: string } = {}
) {
  const email = `${role}-${++count}@desk.example`
  const { id } = await payload.create({
    collection: 'users',
    data: { email, role, penName: `${role} ${count}`, password, ...rights }
  })
  return { id, email, token: await logIn(email) }
}
