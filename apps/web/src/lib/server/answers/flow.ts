import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import { freshness, headersOf } from './answer.ts'
import { type Encoding, encodingFor } from './encoding.ts'
import { compressible, isForEverybody } from './packed.ts'
import type { Flowing } from './rendered.ts'
import { hasIt } from './send.ts'

/** An answer on its way, for one reader. */
export interface Flow {
  status: number
  headers: OutgoingHttpHeaders
  /** Weak: of the question and the beginning of the answer. Undefined when the record changed meanwhile. */
  tag: string | undefined
  flow: Readable
  /** Bytes made so far. */
  size: () => number
}

/** Milliseconds after which a reader who takes nothing more is let go: he holds a place, and the record of before. */
const patience = 30_000

const encoders: Record<Exclude<Encoding, 'identity'>, () => NodeJS.ReadWriteStream & Readable> = {
  // 4 of 11: keeps up with the making, on one core of two.
  br: () =>
    createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 18 } }),
  gzip: () => createGzip({ level: 4 })
}

/** @param question what the answer depends on, or undefined when that changed while it was begun */
export function flowOf(flowing: Flowing, ownHeaders: Record<string, string>, question: string | undefined): Flow {
  const cached = { 'cache-control': isForEverybody(flowing) ? freshness : 'no-store' }
  const tag =
    question && createHash('sha256').update(`${flowing.beginning} ${question}`).digest('base64url').slice(0, 22)
  return {
    status: flowing.status,
    headers: headersOf(flowing, { ...cached, ...ownHeaders }),
    tag,
    flow: flowing.flow,
    size: flowing.size
  }
}

/**
 * Sends an answer as it is made, compressed on the way; "not modified" to a reader who has it.
 * @param begin asked before the first byte of a body: false where the answer was refused instead
 */
export function sendFlow(
  { status, headers, tag, flow }: Flow,
  request: IncomingMessage,
  response: ServerResponse,
  begin: () => boolean
): void {
  const encoding = compressible.test(String(headers['content-type']))
    ? encodingFor(request.headers['accept-encoding'])
    : 'identity'
  const etag = tag && `W/"${tag}${encoding === 'identity' ? '' : `-${encoding}`}"`
  const known = status === 200 && etag !== undefined && hasIt(request.headers['if-none-match'], etag)
  const bodiless = known || request.method === 'HEAD'
  if (!bodiless && !begin()) return
  response.writeHead(known ? 304 : status, {
    ...headers,
    ...(etag && { etag }),
    ...(!known && encoding !== 'identity' && { 'content-encoding': encoding })
  })
  if (bodiless) {
    flow.destroy()
    response.end()
    return
  }
  response.setTimeout(patience, () => response.destroy())
  const ended = (error: NodeJS.ErrnoException | null): void => {
    // A reader who goes away is nothing to tell.
    if (error && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') console.error('An answer broke off:', error)
  }
  if (encoding === 'identity') pipeline(flow, response, ended)
  else pipeline(flow, encoders[encoding](), response, ended)
}
