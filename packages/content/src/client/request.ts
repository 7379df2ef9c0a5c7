import { z } from 'zod'
import { problem } from '../api/answers.ts'
import { ClientError } from './client-error.ts'

export interface RequestOptions {
  baseUrl: string
  /** Sent as a bearer token. */
  token?: string
  /** Milliseconds one answer may take. */
  timeout: number
  fetch: typeof fetch
  /** What to do with an answer that leads elsewhere. */
  redirect: 'error' | 'follow'
}

/** Asks for JSON, and makes of every failure a `ClientError`. */
export async function getJson(
  path: string,
  { baseUrl, token, timeout, fetch: send, redirect }: RequestOptions,
  signal?: AbortSignal
): Promise<unknown> {
  const broken = (error: unknown): never => {
    signal?.throwIfAborted()
    throw new ClientError('unreachable', `No answer from ${baseUrl}: ${messageOf(error)}`, { cause: error })
  }
  const response = await send(new URL(path, baseUrl), {
    headers: { accept: 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    redirect,
    signal: AbortSignal.any([AbortSignal.timeout(timeout), ...(signal ? [signal] : [])])
  }).catch(broken)
  if (!response.ok) throw await refusal(response, baseUrl)
  return response.json().catch((error: unknown) => {
    // Whatever else goes wrong is a connection that broke, or took too long, in the middle of the answer.
    if (!(error instanceof SyntaxError)) return broken(error)
    throw new ClientError('invalid', `${baseUrl} did not answer with JSON.`, { cause: error })
  })
}

async function refusal(response: Response, baseUrl: string): Promise<ClientError> {
  const { status } = response
  const body: unknown = await response.json().catch(() => undefined)
  const said = problem.safeParse(body).data
  const answered = { status, problem: said, retryAfter: secondsOf(response.headers.get('retry-after')) }
  if (status === 409)
    return new ClientError(
      'unknown-cursor',
      `The log at ${baseUrl} does not know our cursor: it is another log, or went back in time.`,
      answered
    )
  const message = `${baseUrl} answered ${status}${said ? `: ${said.detail}` : '.'}`
  return new ClientError(status >= 500 || status === 429 ? 'unreachable' : 'refused', message, answered)
}

/** `Retry-After` is seconds or a date: RFC 9110, section 10.2.3. */
export function secondsOf(value: string | null, now = Date.now()): number | undefined {
  if (value === null) return undefined
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - now) / 1000
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds)
}

/** @throws ClientError when the answer is not of this shape */
export function parsed<T>(schema: z.ZodType<T>, answer: unknown, whose: string): T {
  const result = schema.safeParse(answer)
  if (result.success) return result.data
  throw new ClientError('invalid', `${whose} is not of this version: ${z.prettifyError(result.error)}`)
}

function messageOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  return cause instanceof Error ? cause.message : String(cause)
}
