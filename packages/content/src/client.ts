import { z } from 'zod'
import { type ChangesPage, changesPage } from './publication.ts'

export interface ClientOptions {
  /** Address of the log's server, such as `http://127.0.0.1:3001`. */
  baseUrl: string
  /** Sent as a bearer token. */
  token?: string
  /** Milliseconds one answer may take; 10,000 if not given. */
  timeout?: number
  fetch?: typeof fetch
}

export interface Client {
  /** The page of the log after a cursor; `undefined` starts from nothing. */
  changes(after?: string, limit?: number): Promise<ChangesPage>
}

/** Why a call failed, so that a caller can tell an outage from a log that is not the one it followed. */
export class ClientError extends Error {
  readonly reason: 'unreachable' | 'refused' | 'unknown-cursor' | 'invalid'
  constructor(reason: ClientError['reason'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ClientError'
    this.reason = reason
  }
}

/**
 * Reads Detwin's publication log.
 * @throws ClientError from every call
 */
export function createClient({ baseUrl, token, timeout = 10_000, fetch: send = fetch }: ClientOptions): Client {
  async function get(path: string): Promise<unknown> {
    const response = await send(new URL(path, baseUrl), {
      headers: { accept: 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      redirect: 'error',
      signal: AbortSignal.timeout(timeout)
    }).catch((error: unknown) => {
      throw new ClientError('unreachable', `No answer from ${baseUrl}: ${messageOf(error)}`, { cause: error })
    })
    if (response.status === 409)
      throw new ClientError(
        'unknown-cursor',
        `The log at ${baseUrl} does not know our cursor: it is another log, or went back in time.`
      )
    if (!response.ok)
      throw new ClientError(
        response.status < 500 ? 'refused' : 'unreachable',
        `${baseUrl} answered ${response.status}.`
      )
    return response.json().catch((error: unknown) => {
      throw new ClientError('invalid', `${baseUrl} did not answer with JSON.`, { cause: error })
    })
  }

  return {
    async changes(after, limit) {
      const query = new URLSearchParams({ ...(after && { after }), ...(limit && { limit: String(limit) }) })
      const parsed = changesPage.safeParse(await get(`/api/v1/changes?${query}`))
      if (!parsed.success)
        throw new ClientError(
          'invalid',
          `The log at ${baseUrl} is not of this version: ${z.prettifyError(parsed.error)}`
        )
      return parsed.data
    }
  }
}

const messageOf = (error: unknown): string => {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  return cause instanceof Error ? cause.message : String(cause)
}
