import { lookup } from 'node:dns/promises'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { Agent, request } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { bare, checkedUrl } from './checked-url.ts'
import { asSafeFetchError, SafeFetchError } from './error.ts'
import { isPublicAddress } from './public-address.ts'

export interface Resolved {
  address: string
  family: number
}

/** What only tests change; without it every rule holds. */
export interface Surroundings {
  resolve?: (hostname: string) => Promise<Resolved[]>
  isAllowed?: (ip: string) => boolean
  /** Certificate authority, PEM. */
  ca?: string
  /** Where to connect instead of port 443. */
  port?: number
}

export interface SafeFetchOptions {
  method?: 'GET' | 'HEAD' | 'POST'
  headers?: Record<string, string>
  body?: string
  /** Bytes of the answer that are read; 5,000,000 if not given. With 0 its head is all that is waited for. */
  maxBytes?: number
  /** Milliseconds for everything; 10,000 if not given. */
  timeout?: number
}

export interface SafeAnswer {
  status: number
  headers: IncomingHttpHeaders
  /** Where a redirect leads: a whole address, never followed. */
  location: string | null
  body: Buffer
  /** False when there was more than `maxBytes`. */
  complete: boolean
}

export type SafeFetch = (address: string, options?: SafeFetchOptions) => Promise<SafeAnswer>

// Nothing of ours or of a person goes along, and no answer comes packed: a small one could unpack to a huge one.
const ownHeaders = { 'user-agent': 'Detwin', accept: '*/*', 'accept-encoding': 'identity' }
const neverSent = new Set(['cookie', 'referer', 'host', 'authorization', 'proxy-authorization'])

/**
 * Makes a `safeFetch`: https on port 443 only, every address of the host public at the moment of connecting, redirects given
 * back and not followed, ten seconds, a limit on the size, no cookies and no referrer (shared rules: safety.md).
 */
export function createSafeFetch(surroundings: Surroundings = {}): SafeFetch {
  const { resolve = (hostname) => lookup(hostname, { all: true }), isAllowed = isPublicAddress } = surroundings
  const { ca, port = 443 } = surroundings

  async function judged(hostname: string): Promise<Resolved[]> {
    const found = await resolve(hostname)
    const wrong = found.find(({ address }) => !isAllowed(address))
    if (wrong) throw new SafeFetchError('refused', `${hostname} leads to ${wrong.address}, which is not public.`)
    return found
  }

  // The socket connects to exactly the addresses judged here: there is no second question whose answer could differ.
  const lookupJudged: LookupFunction = (hostname, { all }, callback) => {
    judged(hostname).then(
      (found) => {
        const [first] = found
        if (!first) callback(Object.assign(new Error('No address.'), { code: 'ENOTFOUND' }), '', 0)
        else if (all) callback(null, found)
        else callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0)
    )
  }

  return async (address, { method = 'GET', headers = {}, body, maxBytes = 5_000_000, timeout = 10_000 } = {}) => {
    const url = checkedUrl(address, isAllowed)
    const host = bare(url.hostname)
    const signal = AbortSignal.timeout(timeout)
    try {
      const response = await new Promise<IncomingMessage>((answered, failed) => {
        const sent = request({
          host,
          port,
          path: url.pathname + url.search,
          method,
          headers: { ...ownHeaders, ...withoutSecrets(headers), host: url.host },
          // A certificate is for a name without the dot at its end.
          ...(!isIP(host) && { servername: host.replace(/\.$/, '') }),
          lookup: lookupJudged,
          agent: new Agent({ keepAlive: false }),
          signal,
          ...(ca && { ca })
        })
        sent.once('socket', (socket) =>
          socket.once('connect', () => {
            if (!socket.remoteAddress || !isAllowed(socket.remoteAddress))
              sent.destroy(new SafeFetchError('refused', `${host} leads to an address that is not public.`))
          })
        )
        sent.once('response', answered)
        sent.on('error', failed)
        sent.end(body)
      })
      return { ...(await readUpTo(response, maxBytes)), ...headOf(response, url) }
    } catch (error) {
      throw asSafeFetchError(signal.aborted ? signal.reason : error, host)
    }
  }
}

/** The fetch for every address that somebody typed in. @throws SafeFetchError */
export const safeFetch: SafeFetch = createSafeFetch()

const withoutSecrets = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !neverSent.has(name.toLowerCase())))

function headOf({ statusCode = 0, headers }: IncomingMessage, url: URL) {
  const isRedirect =
    statusCode >= 300 && statusCode < 400 && headers.location && URL.canParse(headers.location, url.href)
  return { status: statusCode, headers, location: isRedirect ? new URL(headers.location ?? '', url).href : null }
}

async function readUpTo(response: IncomingMessage, maxBytes: number): Promise<Pick<SafeAnswer, 'body' | 'complete'>> {
  if (maxBytes === 0) {
    response.destroy()
    return { body: Buffer.alloc(0), complete: false }
  }
  const chunks: Buffer[] = []
  let size = 0
  // A response without an encoding gives bytes.
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk.subarray(0, maxBytes - size))
    size += chunk.length
    if (size > maxBytes) {
      response.destroy()
      return { body: Buffer.concat(chunks), complete: false }
    }
  }
  return { body: Buffer.concat(chunks), complete: true }
}
