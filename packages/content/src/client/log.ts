import { type ChangesPage, changesPage } from '../publication.ts'
import { getJson, parsed } from './request.ts'

export interface LogOptions {
  /** Address of the log's server, such as `http://127.0.0.1:3001`. */
  baseUrl: string
  /** Sent as a bearer token. */
  token?: string
  /** Milliseconds one answer may take; 10,000 if not given. */
  timeout?: number
  fetch?: typeof fetch
}

export interface Log {
  /** The page of the log after a cursor; `undefined` starts from nothing. */
  changes(after?: string, limit?: number): Promise<ChangesPage>
}

/**
 * Reads the publication log as the CMS has it, every entry held against the contract of exactly this version: for the
 * site itself. Partners read the public API: `createApi`.
 * @throws ClientError from every call
 */
export function createLog({ baseUrl, token, timeout = 10_000, fetch: send = fetch }: LogOptions): Log {
  return {
    async changes(after, limit) {
      const query = new URLSearchParams({ ...(after && { after }), ...(limit && { limit: String(limit) }) })
      const options = { baseUrl, token, timeout, fetch: send, redirect: 'error' as const }
      return parsed(changesPage, await getJson(`/api/v1/changes?${query}`, options), `The log at ${baseUrl}`)
    }
  }
}
